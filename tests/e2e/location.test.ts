import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { geotagged, tracesIn } from '../../src/chat/attach/metadata/geotagged.fixture.ts';
import { findLocation } from '../../src/chat/attach/metadata/metadata.ts';
import { eventually } from '../support/eventually.ts';
import { image } from '../support/files.ts';
import {
  attach,
  connect,
  findPlayground,
  type Playground,
  paths,
  runToEnd,
  titles,
} from '../support/playground.ts';
import { useStage } from '../support/stage.ts';
import { attachedFile } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// A photograph that says where it was taken: said at once, taken out on demand.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const photograph = async (way = 'JPEG: EXIF, XMP and IPTC', name = 'holiday.jpg') => ({
  name,
  mimeType: 'image/jpeg',
  buffer: (await geotagged[way]?.()) ?? Buffer.of(),
});

async function opened() {
  const page = await stage.open(paths.gpt4o);
  await connect(page);
  return findPlayground(page, titles.image);
}

const found = 'This photo says where it was taken.';
const removed = 'Metadata removed, and the location with it.';
const words = ({ region }: Playground, text: string) => region.getByText(text, { exact: true });
const button = ({ region }: Playground) =>
  region.getByRole('button', { name: 'Remove metadata', exact: true });

async function sentBy(playground: Playground) {
  expect(await runToEnd(playground)).toBe('done');
  expect(server.chats()).toHaveLength(1);
  return attachedFile(server.chats()[0]?.body ?? Buffer.of());
}

describe('a photograph with a location', () => {
  test.each([
    'JPEG: EXIF, XMP and IPTC',
    'JPEG: XMP torn',
    'PNG: eXIf',
    'PNG: iTXt XMP, compressed',
    'JPEG: EXIF with GPS in its second directory',
    'JPEG: EXIF that holds XMP, torn',
    'PNG: zTXt XMP, the place behind much else',
    'PNG: raw IPTC profile without its resource',
    'WEBP: XMP torn',
  ])('is sent without it after Remove metadata: %s', async (way) => {
    const playground = await opened();
    const file = await photograph(way);
    await attach(playground, file);
    await words(playground, found).waitFor();
    await button(playground).click();
    await words(playground, removed).waitFor();

    const { bytes } = await sentBy(playground);
    expect(tracesIn(bytes)).toEqual([]);
    expect(bytes.toString('latin1')).not.toContain('Raccoon');
    expect(await findLocation(new Blob([new Uint8Array(bytes)]))).toBe(false);
    const [before, after] = [sharp(file.buffer), sharp(bytes)];
    expect((await after.metadata()).orientation).toBe((await before.metadata()).orientation);
    expect((await after.raw().toBuffer()).equals(await before.raw().toBuffer())).toBe(true);
  });

  test('keeps its name and its preview', async () => {
    const playground = await opened();
    await attach(playground, await photograph());
    await button(playground).click();
    await words(playground, removed).waitFor();
    await playground.region.getByText('holiday.jpg').first().waitFor();
    const preview = playground.region.locator('img').first();
    const width = () => preview.evaluate((img: HTMLImageElement) => img.naturalWidth);
    // Shown the way up that its orientation says.
    await eventually(width).toBe(32);
    expect(await preview.isVisible()).toBe(true);
  });

  test('is left as it is where it is not understood, and that is said', async () => {
    const playground = await opened();
    const { buffer, ...rest } = await photograph('JPEG: EXIF, little endian');
    const torn = { ...rest, buffer: buffer.subarray(0, 250) };
    await attach(playground, torn);
    await button(playground).click();
    await words(
      playground,
      'The metadata could not be removed, and the location is still in it: the file has moved, or it is damaged.',
    ).waitFor();
    expect(await button(playground).isVisible()).toBe(true);
    expect((await sentBy(playground)).bytes.equals(torn.buffer)).toBe(true);
  });

  test('is sent as it is where nobody asked: Run does not wait', async () => {
    const playground = await opened();
    const file = await photograph();
    await attach(playground, file);
    const { bytes } = await sentBy(playground);
    expect(bytes.equals(file.buffer)).toBe(true);
  });

  test('is cleaned first when Run follows at once', async () => {
    const playground = await opened();
    await attach(playground, await photograph());
    await button(playground).waitFor();
    await playground.region.evaluate((region) => {
      for (const name of ['remove-metadata', 'run'])
        region.querySelector<HTMLButtonElement>(`[data-part="${name}"]`)?.click();
    });
    await eventually(() => server.chats().length).toBe(1);
    expect(tracesIn(attachedFile(server.chats()[0]?.body ?? Buffer.of()).bytes)).toEqual([]);
  });

  test('is told politely, and all of it works by keyboard', async () => {
    const playground = await opened();
    await attach(playground, await photograph());
    await words(playground, found).waitFor();
    expect(await words(playground, found).getAttribute('aria-live')).toBe('polite');
    await playground.file.focus();
    await playground.page.keyboard.press('Tab');
    expect(await focused(playground)).toBe('Remove metadata');
    await playground.page.keyboard.press('Enter');
    await words(playground, removed).waitFor();
    expect(await focused(playground)).toBe('Replace');
  });

  test('is forgotten once it is removed or replaced', async () => {
    const playground = await opened();
    await attach(playground, await photograph());
    await words(playground, found).waitFor();
    await playground.region.getByRole('button', { name: 'Remove', exact: true }).click();
    await words(playground, found).waitFor({ state: 'hidden' });
    await attach(playground, await photograph());
    await words(playground, found).waitFor();
    await attach(playground, await image('png'));
    await words(playground, found).waitFor({ state: 'hidden' });
    expect(await button(playground).isVisible()).toBe(false);
  });
});

test('a picture without a location says nothing of one', async () => {
  const playground = await opened();
  await attach(playground, await image('jpeg'));
  // A whole run comes after the look into the file.
  await sentBy(playground);
  expect(await button(playground).isVisible()).toBe(false);
  const words = playground.region.getByText(/taken|location/i).filter({ visible: true });
  expect(await words.count()).toBe(0);
});

const focused = ({ page }: Playground) =>
  page.evaluate(() => document.activeElement?.textContent.trim());
