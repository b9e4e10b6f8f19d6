import sheet from './in-use.css?url';

/** Adds the styles of the lab in use. Resolves when they hold; without them the lab is plain, and works. */
export const styled = (): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
