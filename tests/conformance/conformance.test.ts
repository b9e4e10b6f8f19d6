import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OfferedName, offered, offeredFields, setIn } from '../../src/api/fields/index.ts';
import { textOf } from '../../src/api/fields/text.ts';
import { main } from '../../src/api/providers/index.ts';
import type { Example } from '../../src/examples/index.ts';
import type { MediaType } from '../../src/examples/media-type.ts';
import { compose, resolve } from '../../src/examples/resolve.ts';
import { hasRef, type Settings } from '../../src/examples/template.ts';
import { languages } from '../../src/snippets/index.ts';
import { rows } from '../snippets/hostile.ts';
import { findConversation, removeMoreFiles, write } from '../support/conversation.ts';
import { anotherFileFor, fileExamples, fileFor } from '../support/examples.ts';
import type { TestFile } from '../support/files.ts';
import {
  attach,
  connect,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
} from '../support/playground.ts';
import { putText } from '../support/put-text.ts';
import { useStage } from '../support/stage.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The live call and the code that is shown are the same call, whatever the form holds: the wire carries
// what `resolve()` makes of the example, and the panels show what each language's `emit()` makes of it.
// The rows are those with which the snippets are executed.

const server = await startStrictServer();
const stage = useStage(() => server.flags, { lasting: true });
beforeEach(() => server.clear());
afterAll(() => server.close());

/** What a reader can type: a text box knows one kind of line end, and a file has bytes. */
const typed = (text: string) => text.replace(/\r\n?/g, '\n');
/** Nothing is not a prompt here: Run says so, and sends nothing. */
const cases = rows.filter(({ bytes, settings }) => bytes === undefined && settings.prompt !== '');

describe.each(fileExamples)('$id', (example) => {
  let playground: Playground;
  let file: TestFile;
  let another: TestFile;

  beforeAll(async () => {
    const page = await stage.open(paths.playground);
    await connect(page);
    playground = await findPlayground(page, example.title.en);
    for (const summary of ['Parameters', 'More parameters'])
      await playground.region.getByText(summary, { exact: true }).click();
    file = await fileFor(example);
    another = await anotherFileFor(example);
    await findConversation(playground.region).summary.click();
  });

  test.each(cases.map((row, at) => ({ ...row, stream: at % 2 === 0 })))(
    '$name, stream $stream',
    async ({ settings: change, moreFiles = [], stream }) => {
      const more = moreFiles.map((name) => ({ ...another, name: `${name}.bin` }));
      const settings: Settings = {
        prompt: typed(change.prompt ?? example.prompt),
        model: change.model ?? 'gpt-4o',
        stream,
        fileName: `${change.fileName ?? 'file'}.bin`,
        moreFiles: more.map(({ name, mimeType }) => ({
          fileName: name,
          mediaType: mimeType as MediaType,
        })),
        system: change.system && typed(change.system),
        turns: change.turns?.map(({ role, text }) => ({ role, text: typed(text) })),
        ...parametersOf(change, example),
      };
      await fill(playground, settings);
      await write(playground.region, settings);
      await removeMoreFiles(playground.region);
      await attach(playground, { ...file, name: settings.fileName }, ...more);
      // The server knows no hostile model names, and says so; what was sent counts here.
      expect(await runToEnd(playground)).toBe(
        settings.model.includes('gpt-4o') ? 'done' : 'failed',
      );

      const [fileDataUrl = '', ...moreDataUrls] = [file, ...more].map(
        ({ mimeType, buffer }) => `data:${mimeType};base64,${buffer.toString('base64')}`,
      );
      const sent = server.chats().map(({ body }) => JSON.parse(body.toString()));
      expect(sent).toEqual([resolve(example, { ...settings, fileDataUrl, moreDataUrls })]);

      const input = {
        request: compose(example, settings),
        settings,
        mediaType: file.mimeType as MediaType,
        baseUrl: main.baseUrl,
        keyVariable: main.keyVariable,
      };
      for (const { id, label, emit } of languages) {
        const tab = playground.region.getByRole('tab', { name: label, exact: true });
        await tab.click();
        const panel = await tab.getAttribute('aria-controls');
        const pre = playground.region.locator(`[id="${panel}"] pre`);
        expect(await pre.textContent(), id).toBe(emit(input).code);
      }
    },
  );
});

/** What an example has a place for: `detail` belongs to images. */
function parametersOf(change: Partial<Settings>, { messages }: Example): Partial<Settings> {
  const isTaken = (name: OfferedName) =>
    offeredFields.some((field) => field.name === name) || hasRef(messages, name);
  return Object.fromEntries(
    setIn(change)
      .filter(([{ name }]) => isTaken(name))
      .map(([{ name }, value]) => [name, value]),
  );
}

async function fill(
  { region, prompt, model, stream }: Playground,
  settings: Settings,
): Promise<void> {
  await putText(prompt, settings.prompt);
  await model.fill(settings.model);
  await stream.setChecked(settings.stream);
  for (const field of offered) {
    const value = settings[field.name];
    const control = region.locator(`[data-parameter="${field.name}"]`);
    if ((await control.count()) === 0) continue;
    const text = value === undefined ? '' : textOf(field, value);
    const isSelect = (await control.evaluate(({ localName }) => localName)) === 'select';
    await (isSelect ? control.selectOption(text) : control.fill(text));
  }
}
