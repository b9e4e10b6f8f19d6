import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { writtenPagesIn } from '../support/pages.ts';
import { paths } from '../support/playground.ts';
import { dist } from '../support/site.ts';
import { inFirefox, useStage } from '../support/stage.ts';

// A page on paper, under a finger, and one that is missing.

const stage = useStage(() => []);

test('on paper details are open, outside links tell their address, controls are gone', async () => {
  const page = await stage.open(paths.concepts);
  const inside = page.getByText('Legacy and Influence').first();
  expect(await inside.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await inside.isVisible()).toBe(true);
  expect((await inside.boundingBox())?.height).toBeGreaterThan(0);
  const link = page.locator('.sl-markdown-content a[href="https://aimlapi.com/app/keys"]').first();
  const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toContain('https://aimlapi.com/app/keys');
  for (const gone of [
    '.live.playground button',
    '.live.connection',
    '.page-actions',
    '.sidebar-pane',
  ]) {
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  }
});

/** All text of a PDF, without blanks. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes) });
  const pdf = await task.promise;
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1));
  const texts = await Promise.all(pages.map(async (each) => (await each).getTextContent()));
  await task.destroy();
  return withoutBlanks(
    texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''),
  );
}
const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

test('paper has all code of /concepts/, the parts of the request, and the rows of the tables', async () => {
  const page = await stage.open(paths.concepts, { viewport: { width: 700, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const texts = (selector: string) => page.locator(selector).allTextContents();
  const code = await texts('.live.playground pre, .expressive-code pre');
  const request = await texts('.request p');
  const rows = await texts('[data-lab="base64"] .picture tr');
  expect([code.length > 10, request.length > 10, rows.length > 7]).toEqual([true, true, true]);

  // Nothing is cut off or scrolls, and of what is to be read nothing is hidden.
  const cut = await page
    .locator('.live pre, .expressive-code pre, .request, .picture, .picture td, .request button')
    .evaluateAll((all) =>
      all
        .filter((each) => !each.closest('.live.lab .code'))
        .filter((each) => each.textContent.trim() && !each.querySelector(':scope > [hidden]'))
        .filter(
          (each) =>
            !each.checkVisibility() ||
            each.scrollWidth > each.clientWidth + 1 ||
            each.scrollHeight > each.clientHeight + 1,
        )
        .map(
          (each) =>
            `${each.outerHTML.slice(0, 100)} ${each.scrollWidth}/${each.clientWidth} ${each.scrollHeight}/${each.clientHeight}`,
        ),
    );
  expect(cut).toEqual([]);
  if (inFirefox()) return; // It makes no PDF.
  const paper = await textOf(await page.pdf({ format: 'A4' }));
  const missing = [...code, ...request, ...rows].filter(
    (text) => !paper.includes(withoutBlanks(text)),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['on paper', { media: 'print' }],
  ['without scripts', {}],
] as const)('%s every panel of tabs is shown, with the label of its tab', async (_, media) => {
  const page = await stage.open('/quickstart/setting-up/', { javaScriptEnabled: false });
  await page.emulateMedia(media);
  await page
    .locator('main details')
    .evaluateAll((all) => all.map((each) => each.setAttribute('open', '')));
  const tabs = page.locator('starlight-tabs [role="tab"]');
  const panels = page.locator('starlight-tabs > [role="tabpanel"]');
  const labels = await panels.evaluateAll((all) =>
    all
      .filter((panel) => panel.checkVisibility())
      .map((panel) => getComputedStyle(panel, '::before').content),
  );
  expect(labels.length).toBeGreaterThan(5);
  expect(labels).toEqual((await tabs.allTextContents()).map((label) => `"${label.trim()}"`));
});

test.each(writtenPagesIn(dist))('%s: controls are 44 pixels high under a finger', async (path) => {
  const page = await stage.open(path, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const small = await page
    .locator('button, summary, select, [role="tab"], :is(.page-actions, .licences) a')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.closest('.copy'))
        .map((control) => ({ height: control.getBoundingClientRect().height, control }))
        .filter(({ height }) => height > 0 && height < 43.5)
        .map(({ height, control }) => `${control.outerHTML.slice(0, 120)} ${height}`),
    );
  expect(small).toEqual([]);
});

test('a missing page offers a search for the words of its address', async () => {
  const page = await stage.open('/consepts/base-url_guide/');
  const button = page.getByRole('button', { name: 'Look for “consepts base url guide”' });
  await button.click();
  const field = page.locator('#starlight__search input');
  await eventually(() => field.inputValue()).toBe('consepts base url guide');
  expect(await field.isVisible()).toBe(true);
});
