import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { toMarkdown, treeOf } from '../../config/markdown/page.ts';
import { fields, parts } from '../../src/api/fields/index.ts';
import { main } from '../../src/api/providers/index.ts';
import { failureIds, failureText } from '../../src/chat/receive/failures.ts';
import { defaultModel } from '../../src/examples/index.ts';
import { compose } from '../../src/examples/resolve.ts';
import { languages } from '../../src/snippets/index.ts';
import { markdownPath } from '../../src/text/page-files.ts';
import { imageExample, pdfExample } from '../support/examples.ts';
import { pagesIn } from '../support/pages.ts';
import { dist } from '../support/site.ts';

// Each page as Markdown, and the lists of pages for language models.

const pages = pagesIn(dist);
const text = async (path: string) => (await fetch(inject('siteUrl') + path)).text();
const built = (path: string) => readFile(`${dist}${path}index.html`, 'utf8');

test.each(pages)('%s has its Markdown beside it, served as such', async (path) => {
  const answer = await fetch(inject('siteUrl') + markdownPath(path));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  const markdown = await answer.text();
  expect(markdown).toMatch(/^# \S/);
  // Nothing of the page's own markup or controls is left over.
  const prose = markdown.replaceAll(/^```[\s\S]*?^```|`[^`]*`/gm, '');
  expect(prose).not.toMatch(/<\w|Copy code|Section titled/);
  expect(markdown.length).toBeGreaterThan(800);
});

test.each(pages)('%s: every heading of the page is in its Markdown, in order', async (path) => {
  const html = await built(path);
  // A lab's own headings are bold lines.
  const main = html.slice(html.indexOf('<main')).replaceAll(/<live-lab[\s\S]*?<\/live-lab>/g, '');
  const headings = [...main.matchAll(/<h([2-6]) id="[^"]*">([^<]*)<\/h\1>/g)];
  const written = headings.map(([, level, words]) => `${'#'.repeat(Number(level))} ${words}`);
  const markdown = (await text(markdownPath(path))).replaceAll(/^```[\s\S]*?^```/gm, '');
  expect(markdown.match(/^#{2,6} .*$/gm) ?? []).toEqual(written);
});

test.each([imageExample, pdfExample])(
  '/concepts.md has the call of $id in each language',
  async (example) => {
    const markdown = await text('/concepts.md');
    const { prompt, sample } = example;
    const settings = { prompt, model: defaultModel, stream: true, fileName: sample.name };
    for (const { emit, grammar } of languages) {
      const { code } = emit({
        request: compose(example, settings),
        settings,
        mediaType: sample.type,
        baseUrl: main.baseUrl,
        keyVariable: main.keyVariable,
      });
      expect(markdown).toContain(`\`\`\`${grammar}\n${code.trimEnd()}\n\`\`\``);
    }
  },
);

test('a live part is one line with a link to its place', async () => {
  const markdown = await text('/concepts.md');
  for (const { title, summary } of [imageExample, pdfExample]) {
    expect(markdown).toContain(
      `**Playground: ${title.en}.** ${summary.en} [Run it on the page](/concepts/#example-`,
    );
  }
  expect(markdown).toMatch(
    /^\*\*Connection\.\*\* .*\[Open it on the page\]\(\/concepts\/#base64\)/m,
  );
});

test('tabs and details have their labels, keys and powers their form', async () => {
  const steps = await text('/quickstart/setting-up.md');
  expect(steps).toContain('**cURL**\n\ncURL sends a request');
  expect(steps).toContain(
    '**PowerShell**\n\nThe key is not shown as you paste it.\n\n```powershell\n$env:AIMLAPI_API_KEY =',
  );
  expect(steps).toContain('`first_call.py`:\n\n```python\nimport os\n\nfrom openai');
  const concepts = await text('/concepts.md');
  expect(concepts).toContain('**Code example: an image as Base64**\n\nThe program reads');
  expect(concepts).toContain('press `Win` + `R`');
  expect(concepts).toContain('**Try it: take a call apart**');
  expect(concepts).toContain('> **A base URL left alone goes to someone else**\n>\n> An SDK');
  expect(await text('/errors.md')).toContain('20 × 2²⁰ bytes');
});

test('failures and parameters stand in the Markdown as their one source has them', async () => {
  // Terms in them are links.
  const errors = (await text('/errors.md')).replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  for (const id of failureIds) expect(errors).toContain(`- **Why:** ${failureText(id).cause}`);
  const reference = await text('/api-references/text-models-llm/openai/gpt-4o.md');
  for (const { name, type } of [...fields, ...parts])
    expect(reference).toContain(`- **\`${name}\`** (${type}`);
  expect(reference).toContain('- **`model`** (string · required): The model that answers');
  expect(reference).toContain('- **`temperature`** (number · 0 to 2): How freely');
  expect(reference).toContain('- **`stream`** (boolean · default false): True sends');
});

test('llms.txt lists every page with its description, llms-full.txt has them all', async () => {
  const [list, full] = [await text('/llms.txt'), await text('/llms-full.txt')];
  for (const path of pages) {
    const [, description = ''] =
      /<meta name="description" content="([^"]*)"/.exec(await built(path)) ?? [];
    expect(description).not.toBe('');
    expect(list).toMatch(new RegExp(`^- \\[.+\\]\\(${markdownPath(path)}\\): `, 'm'));
    expect(list).toContain(description);
    expect(full).toContain(`Page: ${path}\n\n${await text(markdownPath(path))}`);
  }
  expect(list).toMatch(/^# .+\n\n> .+\n\n## /);
});

test('with a public address, every link to the site is whole', async () => {
  const { markdown } = toMarkdown(treeOf(await built('/concepts/')), '/concepts/', {
    site: 'https://docs.example.com',
    base: '/',
  });
  const links = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link ?? '');
  expect(links).toContain('https://docs.example.com/errors/#key-refused');
  expect(links).toContain('https://docs.example.com/samples/raccoon.png');
  expect(links.filter((link) => !/^(#|https:)/.test(link))).toEqual([]);
});
