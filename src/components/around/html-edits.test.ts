import { expect, test } from 'vitest';
import { insert, parseHtml } from './html-edits.ts';
import { labelPanels } from './label-panels.ts';
import { linkFigures } from './link-figures.ts';

test('a panel of Starlight’s gets the label of its tab, whatever stands around it, and no other panel does', () => {
  const tabs = '<a role="tab" id="tab-1" title="a > b"><i>🐧</i> Linux &amp; "others" </a>';
  const panel = (label: string) =>
    `${tabs}<div title="a > b" role="tabpanel" aria-labelledby="tab-1"${label}>text</div>`;
  const page = (label: string) => `${panel('')}<starlight-tabs>${panel(label)}</starlight-tabs>`;
  expect(insert(page(''), labelPanels(parseHtml(page(''))))).toBe(
    page(' data-label="🐧 Linux &amp; &quot;others&quot;"'),
  );
});

test('the picture of a figure becomes a link to itself, any other picture does not', () => {
  const image = '<img alt="a > b" src="/a.png?b=1&amp;c">';
  const html = `${image}<figure> ${image}<figcaption>${image}</figcaption></figure>`;
  expect(insert(html, linkFigures(parseHtml(html)))).toBe(
    `${image}<figure> <a data-act="zoom" href="/a.png?b=1&amp;c">${image}</a><figcaption>${image}</figcaption></figure>`,
  );
});
