import { describe, expect, test } from 'vitest';
import { imageTypes } from '../../examples/media-type.ts';
import { encodeBase64, toBase64 } from '../../text/base64.ts';
import { attach, maxFileSize } from './attachment.ts';
import { assemble, createFilePlace } from './body.ts';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const file = (bytes: number[], name = 'a.png') => new File([new Uint8Array(bytes)], name);

describe('attach', () => {
  test.each([
    ['PNG', png, 'image/png'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    ['GIF', bytesOf('GIF89a…'), 'image/gif'],
    ['old GIF', bytesOf('GIF87a…'), 'image/gif'],
    ['WEBP', bytesOf('RIFF1234WEBPVP8 '), 'image/webp'],
  ])('%s is told by its bytes, whatever its name', async (_, bytes, type) => {
    expect(await attach(file(bytes, 'x.txt'), imageTypes)).toMatchObject({
      ok: true,
      attachment: { name: 'x.txt', type },
    });
  });

  test('what has no name, as a pasted picture may, gets one', async () => {
    expect(await attach(file(png, ''), imageTypes)).toMatchObject({ attachment: { name: 'file' } });
  });

  test.each([
    ['empty', file([]), /is empty/],
    ['text by the name of .png', file(bytesOf('hello')), /first bytes say otherwise/],
    [
      'SVG',
      file(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg'),
      /PNG, JPEG, GIF or WEBP image/,
    ],
    ['a PDF where an image belongs', file(bytesOf('%PDF-1.7'), 'a.pdf'), /is a PDF file/],
    ['a RIFF that is no WEBP', file(bytesOf('RIFF1234WAVEfmt ')), /first bytes/],
    ['cut after four bytes', file(png.slice(0, 4)), /first bytes/],
  ])('%s is refused with a reason', async (_, given, problem) => {
    expect(await attach(given, imageTypes)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  test('an image where a PDF belongs is refused', async () => {
    expect(await attach(file(png), ['application/pdf'])).toMatchObject({ ok: false });
  });

  test('the cap is inclusive, and is checked before reading', async () => {
    const at = new File([new Uint8Array(png), new Uint8Array(maxFileSize - png.length)], 'at.png');
    expect(await attach(at, imageTypes)).toMatchObject({ ok: true });
    const over = new File([at, new Uint8Array(1)], 'over.png');
    const read: string[] = [];
    over.slice = () => {
      read.push('slice');
      return new Blob();
    };
    const refused = await attach(over, imageTypes);
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining('20.01 MB') });
    expect(read).toEqual([]);
  });

  test('a file that cannot be read is refused', async () => {
    const gone = file(png);
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('gone')) }) as unknown as Blob;
    expect(await attach(gone, imageTypes)).toMatchObject({ ok: false });
  });
});

describe('Base64', () => {
  test.each([0, 1, 2, 3, 4, 3 * 2 ** 18 - 1, 3 * 2 ** 18, 3 * 2 ** 18 + 1, 2_000_000])(
    '%i bytes, encoded as they are read, are what Node makes of the whole',
    async (length) => {
      const bytes = Buffer.from(Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256));
      expect(await (await encodeBase64(new Blob([bytes]))).text()).toBe(bytes.toString('base64'));
    },
  );
  test("is the platform's own where there is one, and made by btoa elsewhere", () => {
    const having = (toBase64: unknown) => Object.assign(new Uint8Array([251, 255]), { toBase64 });
    expect(toBase64(having(() => 'its own'))).toBe('its own');
    expect(toBase64(having(undefined))).toBe('+/8=');
  });
});

test('a body in parts is byte for byte the body of the whole', async () => {
  const places = [createFilePlace('image/png'), createFilePlace('image/gif')] as const;
  const request = (one: string, two: string) =>
    JSON.stringify({ a: 'é "\\ \u2028', one, b: [two, one], c: `${two}${one}` });
  const whole = request('data:image/png;base64,AAEC', 'data:image/gif;base64,/+8=');
  const json = request(places[0].dataUrl, places[1].dataUrl);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const blob = (text: string) => new Blob([text]);
  for (const [one, two] of [
    [bytes, bytes],
    [blob, bytes],
    [bytes, blob],
    [blob, blob],
  ] as const) {
    const files = [
      { place: places[0], base64: one('AAEC') },
      { place: places[1], base64: two('/+8=') },
    ];
    expect(await new Response(assemble(json, files)).text()).toBe(whole);
  }
});
