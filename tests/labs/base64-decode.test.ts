import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openBase64 } from '../support/base64-lab.ts';
import { eventually } from '../support/eventually.ts';
import { image, type TestFile } from '../support/files.ts';
import { useStage } from '../support/stage.ts';

// The lab for Base64: decoding back, and errors at their place.

const stage = useStage(() => []);

const decoding = async (text: string) => {
  const found = await openBase64(stage);
  await found.decode();
  await found.text.fill(text);
  return found;
};

test('decodes what was just encoded', async () => {
  const { text, decode, part } = await openBase64(stage);
  await text.fill('Grüße');
  await decode();
  await eventually(() => text.inputValue()).toBe(Buffer.from('Grüße').toString('base64'));
  await eventually(() => part('decoded').locator('pre').innerText()).toBe('Grüße');
});

test.each([
  ['R3LDvMOfZQ==', 'Grüße', 'UTF-8'],
  ['R3LD\n vMOfZQ==', 'Grüße', 'Spaces and line breaks passed over: 2'],
  ['Pz8_', '???', 'URL-safe'],
  ['Pz8/', '???', 'Standard'],
  ['SGk', 'Hi', 'padding = was left out'],
  ['data:text/plain;base64,SGkh', 'Hi!', 'UTF-8'],
  ['PGltZyBzcmM9eCBvbmVycm9yPWFsZXJ0KDEpPg==', '<img src=x onerror=alert(1)>', 'UTF-8'],
])('decodes %j', async (typed, expected, says) => {
  const { lab, part } = await decoding(typed);
  await eventually(() => part('decoded').locator('pre').innerText()).toBe(expected);
  expect(await part('decoded').innerText()).toContain(says);
  expect(await lab.locator('img').count()).toBe(0);
});

test('decodes a data URL with its parts named, and a picture in it, which can be saved', async () => {
  const { buffer: bytes } = await image();
  const { page, lab, url, part } = await decoding(
    `data:image/jpeg;base64,${bytes.toString('base64')}`,
  );
  await eventually(url).toContain('data:image/jpeg;base64,iVBOR');
  expect(await part('decoded').innerText()).toContain(
    'says image/jpeg, the first bytes say image/png',
  );
  const picture = lab.getByRole('img', { name: 'The decoded picture' });
  await eventually(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(64);
  const download = page.waitForEvent('download');
  await lab.getByRole('link', { name: 'Save as a file' }).click();
  const saved = await (await download).path();
  expect((await readFile(saved)).equals(bytes)).toBe(true);
  expect((await download).suggestedFilename()).toBe('decoded.png');
});

test.each([
  ['SGkh$A==', 5, '$', 'Character 5, “$”, is in neither alphabet'],
  ['SG😀h', 3, '😀', 'Character 3, “😀”'],
  ['ab+_', 4, '_', 'belongs to the other alphabet than “+”'],
  ['SGk=SGkh', 4, '=', 'followed by more'],
  ['SGkh=', 5, '=', 'one too many'],
  ['SA=', 3, '=', 'that belongs here: 2'],
  ['SGkhS', 5, 'S', 'left over'],
  ['SGl=', 3, 'l', 'An encoder would have written “k”'],
  ['data:image/png;base64,S!', 24, '!', 'neither alphabet'],
  ['data:text/plain,Hi', 16, ',', 'lacks ;base64'],
  ['data:text/plain', 15, 'n', 'no comma'],
])('does not decode %j, and goes to the place', async (typed, position, character, says) => {
  const { lab, text, part } = await decoding(typed);
  await eventually(() => part('problem').innerText()).toContain(says);
  expect(await part('problem').innerText()).toContain(`character ${position}`);
  expect(await lab.locator('mark').innerText()).toBe(character);
  expect(await text.getAttribute('aria-invalid')).toBe('true');
  await lab.getByRole('button', { name: `Go to character ${position}` }).click();
  const selected = await text.evaluate((field: HTMLTextAreaElement) =>
    document.activeElement === field
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : undefined,
  );
  expect(selected).toBe(character);
  await eventually(() => lab.getByRole('status').innerText()).toContain(says);

  await text.fill('SGkh');
  await eventually(() => part('problem').count()).toBe(0);
  expect(await text.getAttribute('aria-invalid')).toBeNull();
});

test('decodes a large file, off the main thread, with the place of its error', async () => {
  const { lab, file, figure, decode, part } = await openBase64(stage);
  await decode();
  const bytes = randomBytes(300_000);
  const good = bytes.toString('base64');
  await file.setInputFiles(textFile('good.txt', good));
  await eventually(() => figure('Bytes')).toBe('300,000');
  await file.setInputFiles(textFile('bad.txt', `${good.slice(0, 250_000)}%${good.slice(250_001)}`));
  await eventually(() => part('problem').innerText()).toContain('Character 250001, “%”');
  expect(await lab.getByRole('button', { name: /^Go to/ }).count()).toBe(0);
});

const textFile = (name: string, text: string): TestFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
