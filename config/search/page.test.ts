import { expect, test } from 'vitest';
import { treeOf } from '../markdown/page.ts';
import { searchPage } from './page.ts';

const page = (content: string, main = 'data-pagefind-body') =>
  searchPage(
    treeOf(
      `<!doctype html><html lang="es"><body><nav>Menu</nav><main ${main}><h1>Keys</h1>` +
        `<div class="sl-markdown-content">${content}</div></main></body></html>`,
    ),
  );
const inside = (content: string) =>
  page(content)
    ?.replace(/^<html lang="es"><body><h1>Keys<\/h1>/, '')
    .replace(/<\/body><\/html>$/, '');

test('has the language, the title and the text, headings with their anchors', () => {
  expect(page('<h2 id="a">A</h2><p>Text</p>')).toBe(
    '<html lang="es"><body><h1>Keys</h1><h2 id="a">A</h2><p>Text</p></body></html>',
  );
});

test.each([
  ['a control', '<label>Prompt</label><input value="x"><button>Run</button>'],
  ['a line of state', '<p role="status">Idle</p>'],
  ['code beside the text', '<div class="beside"><pre>{}</pre></div>'],
  ['what is hidden', '<p hidden>Later</p>'],
  ['words for who cannot see a link', '<span class="sr-only">Section titled</span>'],
])('leaves out %s', (_, html) => expect(inside(`<p>Text</p>${html}`)).toBe('<p>Text</p>'));

test('of a playground it has the name alone, of a lab what there is to read', () => {
  expect(
    inside('<live-playground aria-label="Playground: A"><pre>code</pre></live-playground>'),
  ).toBe('<p>Playground: A</p>');
  expect(
    inside('<live-lab><p>Try</p><div data-reading><h3 id="why">Why</h3>So</div></live-lab>'),
  ).toBe('<h3 id="why">Why</h3>So');
});

test('the line of a folded part with an anchor is a heading, one without is text', () => {
  const folded = (id: string) =>
    `<details><summary>An image</summary><div${id}>Text</div></details>`;
  expect(inside(folded(' id="image"'))).toBe(
    '<details><h4 id="image">An image</h4><div id="image">Text</div></details>',
  );
  expect(inside(folded(''))).toContain('<summary>An image</summary>');
});

test('the name of a field is a heading, and what a list defines is apart from its words', () => {
  expect(
    inside('<dl><div id="n"><dt><code>n</code> integer</dt><dd>How many.</dd></div></dl>'),
  ).toBe(
    '<dl><div id="n"><h5 id="n">n</h5><p><code>n</code> integer</p><p>How many.</p></div></dl>',
  );
});

test('what a section is about weighs more', () => {
  expect(inside('<p class="definition">A key is</p>')).toBe(
    '<p class="definition" data-pagefind-weight="4">A key is</p>',
  );
});

test('a page that is not to be found is none', () =>
  expect(page('<p>Text</p>', '')).toBeUndefined());
