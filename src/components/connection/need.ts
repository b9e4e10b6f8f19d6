/** The event by which a playground says that it cannot run for want of a connection. */
export const needsConnection = 'needs-connection';

/** Asks the page's connection card to say what is missing. The focus goes back to `asker` once it is there. */
export const askForConnection = (asker: HTMLElement): boolean =>
  document.dispatchEvent(new CustomEvent(needsConnection, { detail: asker }));
