/**
 * Loads a picture once it is in the window. A browser's own lazy loading begins thousands of pixels ahead, at the cost of
 * every reader of the page. Not where another has taken its place by then.
 */
export function showOnceSeen(picture: HTMLImageElement, signal: AbortSignal): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    if (!picture.hasAttribute('src')) picture.src = picture.dataset.src ?? '';
  });
  if (picture.dataset.src) observer.observe(picture);
  signal.addEventListener('abort', () => observer.disconnect());
}
