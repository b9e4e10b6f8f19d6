import type { Page } from 'playwright-core';

/** Everything that a page keeps or shows, as text, a sink a name. The key field's own value is not among it. */
export async function readSinks(page: Page): Promise<Record<string, string>> {
  const inPage = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cached = (await Promise.all((await caches.keys()).map((name) => caches.open(name)))).map(
      async (cache) => (await cache.keys()).map(({ url }) => url),
    );
    const fields = [...document.querySelectorAll('input, textarea, select, option')].filter(
      (field) => !(field instanceof HTMLInputElement && field.type === 'password'),
    ) as HTMLInputElement[];
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    const text = (value: unknown) => JSON.stringify(value) ?? '';
    return {
      'the address': location.href,
      'the fragment': location.hash,
      "the history's state": text(history.state),
      'the title': document.title,
      'the name of the window': window.name,
      sessionStorage: text(sessionStorage),
      localStorage: text(localStorage),
      'cookies of the page': document.cookie,
      'databases by name': text(databases),
      'caches by address': text(await Promise.all(cached)),
      'the text of the DOM': document.documentElement.textContent ?? '',
      'the text on screen': document.body.innerText,
      'attributes in the DOM': attributes.join('\n'),
      'the DOM as HTML': document.documentElement.outerHTML,
      'values of other fields': fields.map(({ value }) => value).join('\n'),
      'addresses of resources': performance
        .getEntries()
        .map(({ name }) => name)
        .join('\n'),
      'global variables': Object.values(globalThis)
        .filter((value) => typeof value === 'string')
        .join('\n'),
    };
  });
  return { ...inPage, 'cookies of the browser': JSON.stringify(await page.context().cookies()) };
}

declare global {
  /** Texts that the page gave to the clipboard, where `catchCopies` was called. */
  var __copied: string[];
}

/** Keeps what the page copies, in the place of the clipboard. */
export const catchCopies = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.__copied = [];
    navigator.clipboard.writeText = async (text) => void globalThis.__copied.push(text);
  });

/** Presses one button that copies, in the playground shown, and gives what was copied. */
export const copyOf = (page: Page, verb: string): Promise<string> =>
  page.evaluate(async (name) => {
    const button = [...document.querySelectorAll<HTMLElement>(`[data-do="${name}"]`)].find(
      (each) => !each.closest('live-playground[hidden]'),
    );
    globalThis.__copied = [];
    button?.click();
    const until = Date.now() + 5000;
    while (!globalThis.__copied.length && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return globalThis.__copied[0] ?? 'nothing was copied';
  }, verb);

/** Presses every button that copies, in the playground shown, and gives what was copied. */
export async function copyAll(page: Page): Promise<Record<string, string>> {
  const copies: Record<string, string> = {};
  for (const verb of ['copy-answer', 'copy-code', 'copy-json', 'copy-har', 'share'])
    copies[verb] = await copyOf(page, verb);
  return copies;
}
