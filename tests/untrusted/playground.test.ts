import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import { attach, connect, findPlayground, paths, runToEnd, titles } from '../support/playground.ts';
import { completion, finish, stream, text } from '../support/provider-answers.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';
import { exfiltration } from './payloads/exfiltration.ts';
import { html } from './payloads/html.ts';
import { markdown } from './payloads/markdown.ts';

// The same through the whole playground: from the wire to the screen and the clipboard.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const png = await image();

async function opened() {
  const page = await stage.open(paths.concepts);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, png);
  const copyButton = playground.region.getByRole('button', { name: 'Copy answer', exact: true });
  return { page, playground, copyButton };
}

/** A stream of one character an event. */
const letters = (words: string) => stream(...[...words].map(text), finish('stop'));

const sample = `# Title

A **bold** word and [a link](https://example.com/).

1. one
2. two

| a | b |
|---|---|
| 1 | 2 |

\`\`\`js
let a = 1;
\`\`\`
`;

describe.each([
  ['streamed', letters(sample)],
  ['whole', completion(sample)],
])('%s', (_name, answer) => {
  test('Markdown is shown, and copied as it came', async () => {
    const { playground, copyButton } = await opened();
    server.next(answer);
    expect(await runToEnd(playground)).toBe('done');
    await playground.answer.getByRole('table').waitFor();
    await playground.answer.getByRole('link', { name: 'a link' }).waitFor();
    expect(await playground.answer.getByRole('listitem').allInnerTexts()).toEqual(['one', 'two']);
    expect(await playground.answer.locator('pre').innerText()).toBe('let a = 1;');
    await copyButton.click();
    await playground.region.locator('[data-said="Copied"]').waitFor();
    // The text box of the prompt is where the clipboard is read; it has its own line ends.
    await playground.prompt.fill('');
    await playground.prompt.press('ControlOrMeta+V');
    expect(await playground.prompt.inputValue()).toBe(sample);
  });
});

test('what a model writes brings about no request and no script', {
  timeout: 180_000,
}, async () => {
  const { page, playground } = await opened();
  // The picture of the file is there: what is loaded from here on is not ours.
  await playground.region.getByText(/\d+ × \d+ px/).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push('a dialog')));
  const chosen = [html, markdown, exfiltration].flatMap((list) =>
    list.filter((_, at) => at % 40 === 0),
  );
  for (const payload of chosen) {
    server.next(letters(payload));
    expect(await runToEnd(playground), payload).toBe('done');
    await eventually(() => playground.answer.getAttribute('aria-busy')).toBe('false');
    expect(await playground.answer.locator('img, script, style, iframe, svg').count()).toBe(0);
  }
  const own = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(own) && !url.endsWith('/chat/completions'))).toEqual(
    [],
  );
  expect(asked.filter((url) => url.endsWith('/chat/completions'))).toHaveLength(chosen.length);
});

test('invisible characters are marked, and a copy of them is told of', async () => {
  const { playground, copyButton } = await opened();
  const words = 'pay \u202e001$ and\u200b go';
  server.next(letters(words));
  expect(await runToEnd(playground)).toBe('done');
  await playground.answer.getByText('pay [U+202E]001$ and[U+200B] go').waitFor();
  await playground.region.getByText('with 2 invisible characters').waitFor();
  await copyButton.click();
  await playground.region.locator('[data-said="Copied"]').waitFor();
  await playground.prompt.fill('');
  await playground.prompt.press('ControlOrMeta+V');
  expect(await playground.prompt.inputValue()).toBe(words);
  expect(await runToEnd(playground)).toBe('done');
  expect(await playground.region.getByText('invisible').count()).toBe(0);
});
