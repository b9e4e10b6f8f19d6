import type { Locator } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { geotagged, tracesIn } from '../../src/chat/attach/metadata/geotagged.fixture.ts';
import { findLocation } from '../../src/chat/attach/metadata/metadata.ts';
import { eventually } from '../support/eventually.ts';
import { imageExample } from '../support/examples.ts';
import { image, imageOfSize, ownHeadings, pdf, type TestFile } from '../support/files.ts';
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
import { useStage } from '../support/stage.ts';
import { attachedFiles } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// Several files in one request: attached, told one by one, freed of their location, taken out, sent byte by byte.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const [png, gif, jpeg, webp] = [
  await image('png', 'one.png'),
  await image('gif', 'two.gif'),
  await image('jpeg', 'three.jpeg'),
  await image('webp', 'four.webp'),
] as const;
const photo: TestFile = {
  name: 'holiday.jpg',
  mimeType: 'image/jpeg',
  buffer: (await geotagged['JPEG: EXIF, XMP and IPTC']?.()) ?? Buffer.of(),
};

async function opened(title = titles.image, path: string = paths.playground) {
  const page = await stage.open(path);
  await connect(page);
  return findPlayground(page, title);
}
const items = ({ region }: Playground) => region.locator('.more').getByRole('listitem');
const button = ({ region }: Playground, name: string) =>
  region.getByRole('button', { name, exact: true });
const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);

/** Runs, and gives the files of the one request: each with its type, whether its bytes are those of a file given. */
async function sentBy(playground: Playground) {
  expect(await runToEnd(playground)).toBe('done');
  expect(server.chats()).toHaveLength(1);
  return attachedFiles(server.chats()[0]?.body ?? Buffer.of());
}
const asSent = (...files: readonly TestFile[]) =>
  files.map(({ mimeType, buffer }) => ({ type: mimeType, bytes: buffer }));

async function drop({ file, page }: Playground, ...files: readonly TestFile[]): Promise<void> {
  const plain = files.map(({ buffer, ...rest }) => ({ ...rest, bytes: [...buffer] }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, bytes } of given)
      transfer.items.add(new File([Uint8Array.from(bytes)], name, { type: mimeType }));
    return transfer;
  }, plain);
  await file.dispatchEvent('drop', { dataTransfer });
}

async function addFiles(playground: Playground, ...files: readonly TestFile[]): Promise<void> {
  const choosing = playground.page.waitForEvent('filechooser');
  await button(playground, 'Add files').click();
  const chooser = await choosing;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([...files]);
}

describe('several files go in the order in which they are shown', () => {
  test('picked at once', async () => {
    const playground = await opened();
    await attach(playground, png, gif, jpeg);
    expect(await items(playground).allInnerTexts()).toEqual([
      expect.stringMatching(/^two\.gif\s*GIF · \d+ bytes → \d+ bytes as Base64\s*Remove$/),
      expect.stringMatching(/^three\.jpeg\s*JPEG · /),
    ]);
    expect(await sentBy(playground)).toEqual(asSent(png, gif, jpeg));
  });

  test('dropped one after another, and added', async () => {
    const playground = await opened();
    await playground.remove.click();
    expect(await button(playground, 'Add files').isVisible()).toBe(false);
    await drop(playground, png);
    await playground.remove.waitFor();
    await drop(playground, gif, jpeg);
    await eventually(() => items(playground).count()).toBe(2);
    await addFiles(playground, webp);
    await eventually(() => items(playground).count()).toBe(3);
    expect(await sentBy(playground)).toEqual(asSent(png, gif, jpeg, webp));
    const code = playground.region.getByRole('tabpanel', { name: 'Python' }).locator('pre');
    expect(await code.textContent()).toContain('data:image/webp;base64,{file_data_4}');
  });

  test('as PDFs, with their names', async () => {
    const playground = await opened(titles.pdf);
    const [one, two] = [await pdf({ name: 'a.pdf' }), await pdf({ name: 'b "c".pdf' })];
    await attach(playground, one, two);
    const sent = await sentBy(playground);
    expect(sent.map(({ name }) => name)).toEqual(['a.pdf', 'b "c".pdf']);
    expect(sent.map(({ bytes }, at) => bytes.equals((at ? two : one).buffer))).toEqual([
      true,
      true,
    ]);
  });

  test('large beside small, through a Blob', async () => {
    const playground = await opened();
    const large = await imageOfSize(3 * 2 ** 20 + 1);
    await attach(playground, gif, large);
    const sent = await sentBy(playground);
    expect(sent.map(({ bytes }, at) => bytes.equals((at ? large : gif).buffer))).toEqual([
      true,
      true,
    ]);
    await playground.region.getByRole('tab', { name: 'Request', exact: true }).click();
    const body = playground.region.getByLabel('Request body', { exact: true });
    expect((await body.innerText()).match(/characters of Base64/g)).toHaveLength(2);
  });
});

describe('the sample', () => {
  const sampleOf = async ({ page }: Playground) =>
    (await page.request.get(imageExample.sample.path)).body();

  test('stays the first where files are added to it', async () => {
    const playground = await opened();
    await addFiles(playground, gif, jpeg);
    await eventually(() => items(playground).count()).toBe(2);
    expect(await playground.sample.count()).toBe(0);
    const sample = await sampleOf(playground);
    const [first, ...rest] = await sentBy(playground);
    expect(first?.bytes.equals(sample)).toBe(true);
    expect(rest).toEqual(asSent(gif, jpeg));
  });

  test.each([
    ['dropped', drop],
    ['picked', attach],
  ] as const)('gives its place to the first of the files that are %s', async (_, give) => {
    const playground = await opened();
    await give(playground, png, gif);
    await eventually(() => items(playground).count()).toBe(1);
    await playground.sample.waitFor();
    expect(await sentBy(playground)).toEqual(asSent(png, gif));
  });

  test('gives its place past a file that is refused', async () => {
    const playground = await opened();
    await drop(playground, await pdf({ name: 'a.pdf' }), gif);
    await playground.sample.waitFor();
    expect(await playground.fileProblem.innerText()).toMatch(/“a\.pdf” is a PDF file/);
    expect(await sentBy(playground)).toEqual(asSent(gif));
  });

  test('taken out, leaves its place to the second', async () => {
    const playground = await opened();
    await addFiles(playground, gif);
    await eventually(() => items(playground).count()).toBe(1);
    await playground.remove.click();
    await playground.sample.waitFor();
    expect(await sentBy(playground)).toEqual(asSent(gif));
  });
});

test('a file picked in the card’s own input takes the place of the first alone', async () => {
  const playground = await opened();
  await attach(playground, png, gif);
  await attach(playground, jpeg);
  await eventually(() => items(playground).count()).toBe(1);
  expect(await sentBy(playground)).toEqual(asSent(jpeg, gif));
});

test('a fifth file and one of another type are refused, each in words; the rest is attached', async () => {
  const playground = await opened();
  await attach(playground, png);
  await drop(playground, gif, await pdf({ name: 'a.pdf' }), jpeg, webp, photo);
  await eventually(() => items(playground).count()).toBe(3);
  await eventually(() => playground.fileProblem.innerText()).toMatch(
    /“a\.pdf” is a PDF file.*“holiday\.jpg” is not attached: one request takes 4 files here\.$/,
  );
  expect(await sentBy(playground)).toEqual(asSent(png, gif, jpeg, webp));
});

test('a photograph tells its location wherever it stands, and loses it on demand', async () => {
  const playground = await opened();
  await attach(playground, png, photo, { ...photo, name: 'other.jpg' });
  const told = playground.region.getByText('This photo says where it was taken.');
  await eventually(() => told.count()).toBe(2);
  await button(playground, 'Remove metadata from holiday.jpg').click();
  await playground.region.getByText('Metadata removed, and the location with it.').waitFor();
  await eventually(() => isFocused(button(playground, 'Remove holiday.jpg'))).toBe(true);
  const [, clean, other] = await sentBy(playground);
  expect(tracesIn(clean?.bytes ?? Buffer.of())).toEqual([]);
  expect(await findLocation(new Blob([new Uint8Array(clean?.bytes ?? [])]))).toBe(false);
  expect(other?.bytes.equals(photo.buffer)).toBe(true);
});

test('a file is taken out; when the first goes, the second takes its place', async () => {
  const playground = await opened();
  await attach(playground, png, photo, gif);
  await button(playground, 'Remove two.gif').press('Enter');
  await eventually(() => items(playground).count()).toBe(1);
  expect(await isFocused(button(playground, 'Add files'))).toBe(true);
  await button(playground, 'Remove').click();
  await eventually(() => items(playground).count()).toBe(0);
  await button(playground, 'Remove metadata').click();
  await playground.region.getByText('Metadata removed, and the location with it.').waitFor();
  const sent = await sentBy(playground);
  expect(sent.map(({ bytes }) => tracesIn(bytes))).toEqual([[]]);
  await button(playground, 'Remove').click();
  await playground.run.click();
  await asksForFile(playground);
  expect(server.chats()).toHaveLength(1);
});

test('the history names the files, and keeps none', async () => {
  const playground = await opened();
  await attach(playground, png, gif);
  await sentBy(playground);
  const history = playground.page.getByRole('region', { name: 'History', exact: true });
  await history.locator('summary').click();
  await history.getByRole('button', { name: 'Open run 1' }).click();
  await playground.region.getByText('Its files were one.png, two.gif.').waitFor();
});

test('the sandbox tells of each', async () => {
  const playground = await findPlayground(await stage.open(paths.playground), titles.pdf);
  await attach(playground, await pdf({ name: 'a.pdf' }), await pdf({ name: 'b.pdf' }));
  expect(await runToEnd(playground)).toBe('done');
  await eventually(() => playground.answer.innerText()).toContain('File 2 of 2. b.pdf: PDF');
  const headings = (await playground.answer.innerText()).split(ownHeadings[2] ?? '');
  expect(headings).toHaveLength(3);
});

test('elsewhere a second file takes the place of the first', async () => {
  const playground = await opened(titles.image, paths.gpt4o);
  await attach(playground, png);
  await drop(playground, gif, jpeg);
  await playground.region.getByText(gif.name).first().waitFor();
  expect(await playground.file.getAttribute('multiple')).toBeNull();
  expect(await sentBy(playground)).toEqual(asSent(gif));
});
