import { randomBytes } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBase64, words } from '../support/base64-lab.ts';
import { eventually } from '../support/eventually.ts';
import { cap, image, imageOfSize, onDisk } from '../support/files.ts';
import { useStage } from '../support/stage.ts';

// The lab for Base64: text and files are encoded and drawn, and what is drawn is tied together.

const stage = useStage(() => []);
const opened = () => openBase64(stage);

/** What is lit in the picture, in the order of reading. */
const lit = (lab: Locator) =>
  lab.locator('[data-lit]').evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));

describe('encodes', () => {
  test('text as it is typed, with its sizes and the parts of its data URL', async () => {
    const { text, base64, figure, url, part } = await opened();
    await text.fill('');
    await text.pressSequentially('Hé 😀');
    const expected = Buffer.from('Hé 😀').toString('base64');
    await eventually(base64).toBe(expected);
    expect(await figure('Bytes')).toBe('8');
    expect(await figure('Base64 characters')).toBe('12');
    expect(await figure('Padding')).toBe('1');
    expect(await figure('Growth')).toBe('+50%');
    expect(await url()).toBe(`data:text/plain;charset=utf-8;base64,${expected}`);
    expect(await part('parts').locator('dt').allInnerTexts()).toEqual([
      'scheme',
      'media type',
      'parameter',
      'encoding',
      'comma',
      'data',
    ]);
  });

  test('with the reason of its growth, which a short text has more of', async () => {
    const { lab, text, part, figure } = await opened();
    expect(await part('why').innerText()).toContain('only 2 of its three bytes');
    expect(await part('why').innerText()).toContain('From 5 to 8 is +60%.');
    await text.fill('Hello!');
    await eventually(() => part('why').innerText()).toBe(
      'Every three bytes become four characters, so it grows by a third.',
    );
    await text.fill('x'.repeat(1000));
    await eventually(() => part('why').innerText()).toContain('From 1,000 to 1,336 is +34%.');
    await lab.getByRole('checkbox', { name: 'Padding' }).uncheck();
    await eventually(() => part('why').innerText()).toContain('takes 2 characters');
    expect(await figure('Growth')).toBe('+33%');
    await text.fill('');
    await eventually(() => part('why').innerText()).toBe('');
  });

  test('beside the input where there is room, with the bits folded', async () => {
    const { lab, text, part } = await opened();
    const [field, result] = await Promise.all([text.boundingBox(), part('result').boundingBox()]);
    expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual(result?.x ?? 0);
    expect(Math.abs((field?.y ?? 0) - (result?.y ?? 0))).toBeLessThan(60);
    expect(await lab.getByRole('table').count()).toBe(0);
  });

  test('each group as a table of bytes, bits and characters', async () => {
    const { lab, text, bits } = await opened();
    await bits();
    await text.fill('Hi');
    const rows = lab.getByRole('table', { name: 'Group 1' }).getByRole('row');
    await eventually(() => rows.allInnerTexts().then((all) => all.map(words))).toEqual([
      'Bytes 48 H 69 i',
      'Bits 010010 000110 100100',
      'Number 18 6 36',
      'Base64 S G k =',
    ]);
    expect(await lab.locator('[data-filler]').allInnerTexts()).toEqual(['00', '']);
    expect(await lab.getByRole('table').count()).toBe(1);
  });

  test('in the URL-safe alphabet and without padding, while the data URL stays standard', async () => {
    const { lab, text, base64, url } = await opened();
    const typed = '~~~???>';
    await text.fill(typed);
    await lab.getByRole('combobox', { name: 'Alphabet' }).selectOption('url');
    await lab.getByRole('checkbox', { name: 'Padding' }).uncheck();
    await eventually(base64).toBe(Buffer.from(typed).toString('base64url'));
    expect(await url()).toMatch(`,${Buffer.from(typed).toString('base64')}`);
    expect(await lab.innerText()).toContain('A data URL takes the standard alphabet');
  });

  test('long text, of which the first groups are drawn and the rest is told', async () => {
    const { lab, text, part, base64, bits } = await opened();
    await bits();
    await text.fill('x'.repeat(3000));
    await eventually(() => part('more').innerText()).toBe('and 996 more groups');
    expect(await lab.getByRole('table').count()).toBe(4);
    expect(await base64()).toBe('eHh4'.repeat(120));
    expect(await part('rest').innerText()).toContain('3,520 more');
    await text.fill('x'.repeat(15));
    await eventually(() => part('more').innerText()).toBe('and one more group');
  });

  test('nothing, as nothing', async () => {
    const { lab, text, figure, bits } = await opened();
    await bits();
    await text.fill('');
    await eventually(() => figure('Bytes')).toBe('0');
    expect(await figure('Growth')).toBe('–');
    expect(await lab.getByRole('table').count()).toBe(0);
    await text.fill('A');
    await eventually(() => lab.getByRole('table').count()).toBe(1);
  });

  test('any file, its type told by its bytes', async () => {
    const { file, base64, url, part } = await opened();
    const png = { ...(await image()), name: 'notes.txt', mimeType: 'text/plain' };
    await file.setInputFiles(png);
    await eventually(url).toContain('data:image/png;base64,iVBORw0KGgo');
    expect(await part('facts').innerText()).toBe('notes.txt · image/png');

    const bytes = randomBytes(100);
    await file.setInputFiles({ name: 'noise', mimeType: '', buffer: bytes });
    await eventually(url).toContain('data:application/octet-stream;base64,');
    expect(await base64()).toBe(bytes.toString('base64'));
  });

  test('what came last: a text after a file, nothing once the file is removed', async () => {
    const { lab, file, text, base64, figure } = await opened();
    await file.setInputFiles(await image());
    await eventually(base64).toMatch(/^iVBORw0KGgo/);
    await text.fill('Hi!');
    await eventually(base64).toBe('SGkh');
    expect(await lab.getByRole('button', { name: 'Remove file' }).isVisible()).toBe(false);

    await file.setInputFiles(await image());
    await lab.getByRole('button', { name: 'Remove file' }).click();
    await eventually(() => figure('Bytes')).toBe('0');
    expect(await file.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('not a file over the limit, which it says', async () => {
    const { file, part } = await opened();
    const { path, remove } = await onDisk(await imageOfSize(cap + 1));
    await file.setInputFiles(path);
    await eventually(() => part('problem').innerText()).toContain('20 MB');
    expect(await part('drawn').count()).toBe(0);
    await remove();
  });

  test('a text pasted that is too long for a text box, as a file', async () => {
    const { text, figure, base64 } = await opened();
    await text.fill('Hi!');
    await eventually(base64).toBe('SGkh');
    const prevented = await text.evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'é'.repeat(200_000));
      return !field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    });
    expect(prevented).toBe(true);
    await eventually(() => figure('Bytes')).toBe('400,000');
    expect(await text.inputValue()).toBe('');
  });

  test('and copies what it encoded', async () => {
    const { lab, page, text, part } = await opened();
    await text.fill('Hello?>');
    await lab.getByRole('button', { name: 'Copy Base64' }).click();
    await eventually(() => page.locator('[data-said]').count()).toBe(1);
    await text.press('ControlOrMeta+A');
    await text.press('ControlOrMeta+V');
    expect(await text.inputValue()).toBe('SGVsbG8/Pg==');
    await eventually(() => part('base64').innerText()).toBe('U0dWc2JHOC9QZz09');
    await lab.getByRole('button', { name: 'Copy data URL' }).click();
    await eventually(() => page.locator('[data-said]').count()).toBeGreaterThan(0);
    await text.press('ControlOrMeta+A');
    await text.press('ControlOrMeta+V');
    expect(await text.inputValue()).toBe('data:text/plain;charset=utf-8;base64,U0dWc2JHOC9QZz09');
  });
});

describe('ties bytes and characters', () => {
  test('to each other when pointed at, both ways', async () => {
    const { lab, text, told, base64, bits } = await opened();
    await bits();
    await text.fill('Hi!');
    await eventually(base64).toBe('SGkh');
    await lab.getByRole('button', { name: 'G', exact: true }).hover();
    await eventually(() => lit(lab)).toEqual(['48 H', '69 i', '00', '0110', 'G']);
    expect(await told()).toBe(
      'G is number 6 of the alphabet, 000110 in bits. They come from 48 (H) and 69 (i).',
    );
    await lab.getByRole('button', { name: '21 !' }).hover();
    await eventually(() => lit(lab)).toEqual(['21 !', '00', '100001', 'k', 'h']);
    expect(await told()).toBe('21 (!) is 00100001 in bits. They go into k and h.');
  });

  test('by keyboard alone: one stop, then arrow keys', async () => {
    const { lab, page, text, told, base64, bits } = await opened();
    await bits();
    await text.fill('Hello!');
    await eventually(base64).toBe('SGVsbG8h');
    await text.fill('Hello');
    await eventually(base64).toBe('SGVsbG8=');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await lab.getByRole('checkbox', { name: 'Padding' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Copy Base64');
    await lab.locator('summary').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('48 H');
    for (const [key, words] of [
      ['ArrowRight', '65 e'],
      ['ArrowDown', 'G'],
      ['ArrowRight', 'V'],
      ['ArrowUp', '6C l'],
      ['ArrowRight', '6C l'],
      ['End', '6F o'],
      ['ArrowDown', 'G'],
      ['End', '='],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(words);
    }
    expect(await told()).toContain('= has no bits');
    expect(await lit(lab)).toEqual(['=']);
    await page.keyboard.press('ArrowLeft');
    expect(await told()).toContain('the zeros 00 fill up to six');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toContain('How bytes become characters');
  });
});
