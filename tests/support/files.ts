import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

/** A file as a browser gets it, made here and not part of the repository. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The largest file that is taken, in bytes. */
export const cap = 20 * 2 ** 20;

const orange = { width: 64, height: 48, channels: 3, background: '#e07020' } as const;

/** 64 × 48 pixels, orange. */
export async function image(
  format: 'png' | 'jpeg' | 'gif' | 'webp' = 'png',
  name = `orange.${format}`,
): Promise<TestFile> {
  const bytes = await sharp({ create: orange }).toFormat(format).toBuffer();
  return { name, mimeType: `image/${format}`, buffer: bytes };
}

/** A PNG of exactly `size` bytes: what follows its end is passed over by readers. */
export async function imageOfSize(size: number): Promise<TestFile> {
  const { buffer: bytes, ...rest } = await image('png', 'large.png');
  return { ...rest, buffer: Buffer.concat([bytes, Buffer.alloc(size - bytes.length, 7)]) };
}

/** Writes a file to disk, where a browser can pick a large one from. Gives its path and a way to remove it. */
export async function onDisk({ name, buffer: bytes }: TestFile) {
  const folder = await mkdtemp(join(tmpdir(), 'picked-'));
  const path = join(folder, name);
  await writeFile(path, bytes);
  return { path, remove: () => rm(folder, { recursive: true }) };
}

export const ownHeadings = ['Tides and Harbours', 'Reading a Chart', 'Home before Dark'];

/** Headings of our own in a larger size among body text; with a password, encrypted. */
export async function pdf({ name = 'seamanship.pdf', password = '' } = {}): Promise<TestFile> {
  const document = new PDFDocument({ ...(password && { userPassword: password }) });
  for (const heading of ownHeadings) {
    document.fontSize(20).text(heading).moveDown(0.5);
    document.fontSize(11).text('A boat that waits for the tide waits for no one else. '.repeat(6));
    document.moveDown();
  }
  document.end();
  return { name, mimeType: 'application/pdf', buffer: await buffer(document) };
}

/** Begins as a PDF and then is none. */
export const corruptPdf: TestFile = {
  name: 'torn.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400, 0x5a)]),
};

export const emptyFile: TestFile = {
  name: 'empty.png',
  mimeType: 'image/png',
  buffer: Buffer.of(),
};

export const textNamedPng: TestFile = {
  name: 'notes.png',
  mimeType: 'image/png',
  buffer: Buffer.from('These are notes and no picture.\n'),
};
