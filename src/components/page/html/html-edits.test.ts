import { describe, expect, test } from 'vitest';
import { main } from '../../../api/providers/index.ts';
import { insert, parseHtml } from './html-edits.ts';
import { labelPanels } from './label-panels.ts';
import { linkFigures } from './link-figures.ts';
import { runButtons } from './run-buttons.ts';
import { siteLinks } from './site-links.ts';

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

describe('a block that makes a call', () => {
  const call = `fetch("<i>${main.baseUrl}</i>/models")`;
  const block = (language: string, code = call) =>
    `<div class="expressive-code"><pre data-language="${language}">${code}</pre></div>`;
  const edit = (html: string) =>
    insert(
      html,
      runButtons(parseHtml(html), (key) => `"${key}"`, { lang: 'es', rules: 'p{}' }),
    );
  const others = block('bash', 'curl --version') + block('powershell');
  const page = (html: string) => `<live-connection></live-connection>${html}`;

  test('has a button after it, in the language of the page, and no other block has', () => {
    const html = edit(page(block('bash') + others));
    const [, before, bar, after] =
      /^(.*?)(<div class="live run-block[^>]*><style>p{}<\/style><p>.*<\/p><\/div>)(.*)$/.exec(
        html,
      ) ?? [];
    expect(before).toBe(page(block('bash')));
    expect(after).toBe(others);
    expect(bar).toContain(' data-language="curl" data-code-state="idle" lang="es">');
    expect(bar).toContain('data-act="run" data-not-loaded="&quot;lab.notLoaded&quot;"');
    expect(bar).not.toContain('loadsPython');
    expect(edit(page(block('python')))).toContain('codeRun.loadsPython');
  });

  test('wants a connection, which says where its requests go', () => {
    expect(() => edit(block('bash'))).toThrow('needs a <LateConnection />');
    expect(edit(others)).toBe(others);
    expect(edit(`${block('ts')}<template data-late-connection></template>`)).toContain('run-block');
  });
});

test('links from the root of the site lead into its folder, all others stay', () => {
  const page = (folder: string) =>
    `<p title="/a"><a href="${folder}/a/#b">a</a><a href=${folder}/c>c</a><img src='${folder}/d.png'>
    <a href="#e">e</a><a href="f/">f</a><a href="//g.example/">g</a><a href="https://h.example/">h</a>
    <img src="/docs/_astro/i.png"></p>`;
  const html = page('');
  const edit = (base: string) => insert(html, siteLinks(parseHtml(html), html, base));
  expect(edit('/docs/')).toBe(page('/docs'));
  expect(edit('/')).toBe(html);
});
