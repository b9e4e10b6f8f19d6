import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../config/serve.ts';
import { blocksIn } from '../snippets/docs/extract.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { clipboardOf, findPlayground, runToEnd, useSandbox } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

// "Add an example" of README.md and "Add a page" of CONTRIBUTING.md, to the letter: what they show is written to its file.

const title = 'Read a receipt';
const answer = 'The total is 12.40 €.';

let copy: ProjectCopy;
let site: Served;
beforeAll(async () => {
  copy = copyProject();
  const { buffer } = await image('jpeg');
  const sha256 = createHash('sha256').update(buffer).digest('hex');
  writeFileSync(join(copy.root, 'public/samples/receipt.jpg'), buffer);

  const example = 'src/examples/calls/read-receipt.ts';
  copy.write(example, shown('README.md', example).replace("sha256: '…'", `sha256: '${sha256}'`));
  const registry = 'src/examples/index.ts';
  copy.replace(registry, 'sayHello];', 'sayHello, readReceipt];');
  copy.write(
    registry,
    `import { readReceipt } from './calls/read-receipt.ts';\n${copy.read(registry)}`,
  );
  copy.run('node', 'tests/snippets/write-golden.ts');

  const page = 'src/content/docs/receipts.mdx';
  copy.write(page, shown('CONTRIBUTING.md', page));
  copy.run('astro', 'build');
  site = await serve({ port: 0, dist: join(copy.root, 'dist') });
});
afterAll(async () => {
  await site?.close();
  copy?.remove();
});

/** The block of a document that is titled with the name of its file. */
function shown(document: string, file: string): string {
  const block = blocksIn(readFileSync(document, 'utf8')).find(({ title }) => title === file);
  if (!block) throw new Error(`${document} shows no ${file}.`);
  return block.code;
}

const stage = useStage(() => []);
const textAt = async (path: string) => (await fetch(site.url + path)).text();

test('the example has its programs, and the tests of all examples hold for it', () => {
  for (const name of ['python-stream.py', 'powershell.ps1', 'java-parameters.java'])
    expect(copy.read(`tests/snippets/golden/read-receipt/${name}`)).toContain('receipt.jpg');
  const places = ['src/examples/index', 'src/sandbox/written', 'src/snippets/highlight/paint'];
  const some = ['-t', 'dictionary|read-receipt', '--reporter', 'verbose'];
  const said = copy.run('vitest', 'run', '--project', 'unit', ...places, ...some);
  for (const test of ['sample by the SHA-256', 'the answer that was written', 'the dictionary is'])
    expect(said).toContain(test);
});

test('the example is chosen, runs in the sandbox with the answer written for it, and is in its link', async () => {
  const page = await stage.open(`${site.url}/playground/`);
  await useSandbox(page);
  const playground = await findPlayground(page, title);
  expect(await runToEnd(playground)).toBe('done');
  expect(await playground.answer.innerText()).toContain(answer);
  await playground.region.getByRole('button', { name: 'Share', exact: true }).click();
  await eventually(() => clipboardOf(playground)).toContain('/playground/#example=read-receipt&');
  const link = await clipboardOf(playground);

  const opened = await stage.open(link);
  await opened.getByRole('region', { name: `Playground: ${title}`, exact: true }).waitFor();
  const spanish = await stage.open(`${site.url}/es/playground/`);
  expect(await spanish.getByRole('combobox', { name: 'Ejemplo' }).innerText()).toContain(
    'Leer un recibo',
  );
});

test('the page is in the sidebar, in both languages', async () => {
  for (const [path, group, label] of [
    ['/', 'Learn', 'Receipts'],
    ['/es/', 'Aprender', 'Recibos'],
  ] as const) {
    const page = await stage.open(`${site.url}${path === '/' ? '/concepts/' : '/es/concepts/'}`);
    const links = page.locator('nav.sidebar details', { hasText: group }).getByRole('link');
    expect((await links.allInnerTexts()).map((text) => text.trim())).toContain(label);
  }
});

test('the page is in llms.txt, and as Markdown', async () => {
  expect(await textAt('/llms.txt')).toContain('](/receipts.md): Read the total of a receipt');
  const markdown = await textAt('/receipts.md');
  expect(markdown).toContain('A receipt is read like any other picture');
  expect(markdown).toContain(`**Playground: ${title}.** Sends a photo and asks for the total.`);
});

test('the page is found by a search', async () => {
  const page = await stage.open(`${site.url}/receipts/`);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByPlaceholder('Search').fill('receipt');
  const found = page.locator('.pagefind-ui__result-link[href="/receipts/"]');
  await found.first().waitFor();
});
