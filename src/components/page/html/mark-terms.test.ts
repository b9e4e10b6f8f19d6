import { expect, test } from 'vitest';
import { insert, parseHtml } from './html-edits.ts';
import { markTerms } from './mark-terms.ts';

const common = { page: '/concepts/', inText: true };
const terms = [
  { term: 'API', anchor: 'api', ...common },
  { term: 'API Key', anchor: 'api-key', ...common },
  { term: 'Terminal', anchor: 'terminal', ...common },
  { term: 'Token', anchor: 'token', page: '/concepts/more/', inText: false },
];
const mark = (html: string, path = '/errors/') =>
  insert(html, markTerms(parseHtml(html), html, terms, path));
const link = (anchor: string, text: string) =>
  `<a data-act="term" href="/concepts/#${anchor}">${text}</a>`;

test('marks the first use alone, the longest name first', () => {
  expect(mark('<p>An API key, an API key, an API.</p>')).toBe(
    `<p>An ${link('api-key', 'API key')}, an API key, an ${link('api', 'API')}.</p>`,
  );
});

test('takes plurals, and no part of a word or of the name of the product', () => {
  expect(mark('<p>AI/ML API, terminally, two APIs</p>')).toBe(
    `<p>AI/ML API, terminally, two ${link('api', 'APIs')}</p>`,
  );
});

test.each(['code', 'pre', 'h2', 'summary', 'button', 'a href="/"'])('leaves <%s> alone', (tag) => {
  const html = `<${tag}>API</${tag.split(' ')[0]}>`;
  expect(mark(`${html}<p>API</p>`)).toBe(`${html}<p>${link('api', 'API')}</p>`);
});

test('a link to the section of a term is its first use, the link of a heading to itself is not', () => {
  const anchor = '<a class="sl-anchor-link" href="/concepts/#api-key">#</a>';
  expect(mark(`${anchor}<p><a href="/concepts/#api-key">key</a>, API key</p>`)).toBe(
    `${anchor}<p>${link('api-key', 'key')}, API key</p>`,
  );
});

test('a list of ways, which says what each term means, is left alone', () => {
  const list = '<ul class="ways"><li><a href="/concepts/#api">API</a> The handle.</li></ul>';
  expect(mark(list)).toBe(list);
});

test('not in its own section on the page of terms', () => {
  expect(
    mark(
      '<h2 id="terminal">Terminal</h2><p>A terminal.</p><h2 id="x">X</h2><p>terminal</p>',
      '/concepts/',
    ),
  ).toBe(
    '<h2 id="terminal">Terminal</h2><p>A terminal.</p><h2 id="x">X</h2><p><a data-act="term" href="#terminal">terminal</a></p>',
  );
});

test('a term of another page is marked where a link leads to it, never by its word alone', () => {
  expect(mark('<p>A token, <a href="/concepts/more/#token">tokens</a></p>')).toBe(
    '<p>A token, <a data-act="term" href="/concepts/more/#token">tokens</a></p>',
  );
  expect(mark('<p><a href="#token">tokens</a>, API</p>', '/concepts/more/')).toBe(
    `<p><a data-act="term" href="#token">tokens</a>, ${link('api', 'API')}</p>`,
  );
  expect(mark('<p><a href="/concepts/#token">tokens</a></p>')).not.toContain('data-act');
});

test('changes nothing else: entities, void elements, odd attributes', () => {
  const html = "<p title='a > b'>&amp; &lt;br&gt;<br>x&nbsp;<img src=a alt=API></p>";
  expect(mark(html)).toBe(html);
});
