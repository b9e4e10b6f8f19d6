import sheet from './results.css?url';

/** Adds the styles of what a play shows. Resolves when they hold; without them it is plain, and readable. */
export const styled = (): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
