/** Moves the focus to the page's connection card: to the key, or where none is taken, to the choice of a base URL. */
export function goToConnection(): void {
  const card = document.querySelector('live-connection');
  const key = card?.querySelector<HTMLElement>('[data-part="key"]:enabled');
  const field = key ?? card?.querySelector<HTMLElement>('[data-part="choice"]');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
