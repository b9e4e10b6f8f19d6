import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { imageExample, pdfExample } from '../support/examples.ts';
import { emptyFile, image, pdf, type TestFile, textNamedPng } from '../support/files.ts';
import {
  asksForFile,
  attach,
  connect,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { inFirefox, useStage } from '../support/stage.ts';
import { attachedFile } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// A file's way into a playground: picked, dropped or pasted; taken or refused.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const png = await image();

async function opened(title = titles.image) {
  const page = await stage.open(paths.concepts);
  await connect(page);
  return findPlayground(page, title);
}

/** Runs, and gives the file that reached the server. */
async function sentBy(playground: Playground) {
  expect(await runToEnd(playground)).toBe('done');
  return attachedFile(server.chats().at(-1)?.body ?? Buffer.of());
}

async function expectSent(playground: Playground, { mimeType, buffer }: TestFile) {
  const sent = await sentBy(playground);
  expect(sent.type).toBe(mimeType);
  expect(sent.bytes.equals(buffer)).toBe(true);
}

/** A `DataTransfer` with the file in it, inside the page. */
const transferOf = ({ page }: Playground, { name, mimeType, buffer }: TestFile) =>
  page.evaluateHandle(
    ({ name, type, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], name, { type }));
      return transfer;
    },
    { name, type: mimeType, bytes: [...buffer] },
  );

/** Puts the picture on the clipboard and pastes it. */
async function paste({ page, prompt }: Playground) {
  await page.evaluate(
    async (bytes) => {
      const blob = new Blob([Uint8Array.from(bytes)], { type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    },
    [...png.buffer],
  );
  await prompt.press('ControlOrMeta+V');
}

/** Firefox without a screen has a clipboard for text alone, and takes no `clipboardData` for an event of ours. */
async function pasteEvent(playground: Playground) {
  await playground.prompt.evaluate(
    (prompt, clipboardData) => {
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      prompt.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: clipboardData }));
    },
    await transferOf(playground, png),
  );
}

const { sample } = imageExample;

/** The reader's file has taken the place of the sample, which is offered. */
async function expectNoSample({ region, sample: button }: Playground) {
  await button.waitFor();
  expect(await region.locator('.form').innerText()).not.toContain(sample.name);
}

describe('the sample', () => {
  const facts = ({ region }: Playground) => region.locator('[data-part="file-facts"]').innerText();

  test('is told of from the start as it is told of once it is loaded', async () => {
    const playground = await opened();
    const { region, page } = playground;
    const told = await facts(playground);
    const body = await (await page.request.get(sample.path)).body();
    await attach(playground, { name: sample.name, mimeType: sample.type, buffer: body });
    await playground.sample.waitFor();
    await eventually(() => facts(playground)).toBe(told);
    expect(told).toMatch(/^PNG · \d+ × \d+ px · \d+ KB → \d+ KB as Base64$/);
    await attach(playground, png);
    await eventually(() => facts(playground)).toMatch(/64 × 48 px/);
    await playground.sample.click();
    // Its small picture has other measures.
    await eventually(() =>
      region.locator('[data-part="preview"]').evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBe(120);
    expect(await facts(playground)).toBe(told);
  });

  test('has a small picture, which shows when it is looked at', async () => {
    const { region } = await opened();
    const picture = region.locator('[data-part="preview"]');
    await picture.scrollIntoViewIfNeeded();
    await eventually(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(120);
  });

  test('comes back in place of a file of the reader’s, by mouse and by keyboard', async () => {
    const playground = await opened();
    const { region, remove, sample: button } = playground;
    const focused = (name: string) =>
      eventually(() =>
        region
          .getByRole('button', { name, exact: true })
          .evaluate((it) => it === document.activeElement),
      ).toBe(true);
    await attach(playground, png);
    await button.click();
    await region.getByText(sample.name).first().waitFor();
    expect(await button.count()).toBe(0);
    await focused('Replace');
    await remove.click();
    await button.press('Enter');
    await region.getByText(sample.name).first().waitFor();
    await focused('Replace');
    const { bytes } = await sentBy(playground);
    const file = await playground.page.request.get(sample.path);
    expect(bytes.equals(await file.body())).toBe(true);
  });

  test('stays where a file is refused', async () => {
    const playground = await opened();
    await playground.file.setInputFiles(emptyFile);
    await playground.fileProblem.waitFor();
    await playground.region.getByText(sample.name).first().waitFor();
    const { bytes } = await sentBy(playground);
    const file = await playground.page.request.get(sample.path);
    expect(bytes.equals(await file.body())).toBe(true);
  });
});

describe('a file is attached', () => {
  test.each(['png', 'jpeg', 'gif', 'webp'] as const)('by picking: %s', async (format) => {
    const playground = await opened();
    const file = await image(format);
    await attach(playground, file);
    await expectNoSample(playground);
    await expectSent(playground, file);
  });

  test('by dropping', async () => {
    const playground = await opened();
    const dataTransfer = await transferOf(playground, png);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await playground.file.dispatchEvent(type, { dataTransfer });
    }
    await playground.region.getByText(png.name).first().waitFor();
    await expectNoSample(playground);
    await expectSent(playground, png);
  });

  test('by pasting', async () => {
    const playground = await opened();
    await (inFirefox() ? pasteEvent(playground) : paste(playground));
    await playground.sample.waitFor();
    await expectNoSample(playground);
    const sent = await sentBy(playground);
    expect(sent.type).toBe('image/png');
    expect(sent.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(sent.bytes.length).toBeLessThan(2000);
  });

  test.each([imageExample, pdfExample])('as our sample: $id', async ({ title, sample }) => {
    const playground = await opened(title.en);
    const { bytes, type } = await sentBy(playground);
    const file = await playground.page.request.get(sample.path);
    expect(bytes.equals(await file.body())).toBe(true);
    expect(type).toBe(sample.type);
  });

  test('under any name: its type is read from its bytes', async () => {
    const playground = await opened();
    const file = { ...png, name: 'holiday.txt', mimeType: 'text/plain' };
    await attach(playground, file);
    await expectSent(playground, png);
  });

  test('with a preview of an image', async () => {
    const playground = await opened();
    await attach(playground, png);
    const width = () =>
      playground.region
        .locator('img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth);
    await eventually(width).toBe(64);
  });

  test('with name, type and size of a PDF', async () => {
    const playground = await opened(titles.pdf);
    const document = await pdf();
    await attach(playground, document);
    const words = await playground.region.innerText();
    expect(words).toContain(document.name);
    expect(words).toMatch(/\bPDF\b/);
    expect(words).toMatch(/\d+(\.\d+)? (KB|bytes|B)\b/);
  });
});

describe('an attached file', () => {
  test('is replaced by the next', async () => {
    const playground = await opened();
    await attach(playground, png);
    const next = await image('webp', 'next.webp');
    await attach(playground, next);
    await eventually(() => playground.region.getByText(png.name).count()).toBe(0);
    await expectSent(playground, next);
  });

  test('can be removed, and the same one picked again', async () => {
    const playground = await opened();
    await attach(playground, png);
    await playground.remove.click();
    await eventually(() => playground.region.getByText(png.name).count()).toBe(0);
    await attach(playground, png);
    await expectSent(playground, png);
  });

  test('once removed is not sent', async () => {
    const playground = await opened();
    await attach(playground, png);
    await playground.remove.click();
    await playground.run.click();
    await asksForFile(playground);
    expect(server.chats()).toEqual([]);
  });
});

// What is refused, and why, is the table in tests/files/.
describe('the words of a refusal', () => {
  test('go once a good one is attached', async () => {
    const playground = await opened();
    await playground.file.setInputFiles(emptyFile);
    await playground.fileProblem.waitFor();
    await attach(playground, png);
    await playground.fileProblem.waitFor({ state: 'hidden' });
  });

  test('come when it was dropped, too', async () => {
    const playground = await opened();
    const dataTransfer = await transferOf(playground, textNamedPng);
    await playground.file.dispatchEvent('drop', { dataTransfer });
    await playground.fileProblem.waitFor();
  });
});
