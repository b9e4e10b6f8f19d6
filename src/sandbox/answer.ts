import { mediaTypes } from '../examples/media-type.ts';
import type { Attachment, ImageFacts, PdfFacts } from './attachments.ts';
import type { Message } from './schema.ts';
import { textOf } from './text-of.ts';
import { promptLength } from './usage.ts';
import { writtenFor } from './written.ts';

/** More headings than this are counted but not listed. */
const headingLimit = 200;

/** The sandbox's answer: the same words for the same request. The last line says what it is. */
export function answer(messages: readonly Message[], attachments: readonly Attachment[]): string {
  const written = writtenFor(messages, attachments);
  if (written) return `${written}\n\n${writtenClosing}`;
  const one = attachments.length === 1;
  const descriptions = attachments.map((file, index) => {
    const label = one ? '' : `File ${index + 1} of ${attachments.length}. `;
    return label + (file.kind === 'image' ? describeImage(file) : describePdf(file));
  });
  const about = descriptions.length > 0 ? conversation(messages) : [playBack(messages)];
  return [...descriptions, ...about, closing].join('\n\n');
}

/** What ends an answer says to readers without a page whose it is. */
const closing =
  'This is the sandbox, not a model: it measures files and plays text back. With a key, a model answers.';

const writtenClosing =
  'This is the sandbox, not a model: the answer was written for this very request. With a key, a model answers.';

/** Of more than one message: which came, and the reader's last, quoted, for the sandbox understands none. */
const conversation = (messages: readonly Message[]): readonly string[] =>
  messages.length < 2 ? [] : [`It received ${rolesOf(messages)}.${lastOf(messages)}`];

function lastOf(messages: readonly Message[]): string {
  const last = messages.findLast(({ role }) => role === 'user');
  const text = messages.length > 1 && last ? oneLine(textOf(last)) : '';
  return text && ` Your last message: “${text}”`;
}

/** `3 messages (user, assistant, user)`. */
function rolesOf(messages: readonly Message[]): string {
  const count = messages.length === 1 ? '1 message' : `${messages.length} messages`;
  const shown = messages.slice(0, 20).map(({ role }) => role);
  return `${count} (${shown.join(', ')}${messages.length > shown.length ? ', …' : ''})`;
}

function describeImage({ type, width, height, bytes, colours }: ImageFacts): string {
  const named = colours.map(({ name, hex }) => `${name} (${hex})`);
  const painted =
    named.length === 0
      ? 'It is transparent throughout.'
      : `Its main ${named.length === 1 ? 'colour is' : 'colours are'} ${list(named)}.`;
  return `This is a ${mediaTypes[type].label} image of ${width} × ${height} pixels and ${bytes} bytes. ${painted}`;
}

function describePdf(file: PdfFacts): string {
  const { pages, pagesRead, bytes } = file;
  const size = `${pages} ${pages === 1 ? 'page' : 'pages'}, ${bytes} bytes`;
  const part = pagesRead < pages ? ` Only the first ${pagesRead} pages were read.` : '';
  const summary = `${oneLine(file.fileName)}: PDF, ${size}.${part}`;
  if (file.headings.length === 0) {
    return `${summary} No text is larger than the body text, so no headings were found.`;
  }
  const shown = file.headings.slice(0, headingLimit);
  const rest = file.headings.length - shown.length;
  return [
    `${summary} Text larger than the body text:`,
    '',
    ...shown,
    ...(rest > 0 ? ['', `And ${rest} more.`] : []),
  ].join('\n');
}

/** What was asked, counted. */
function playBack(messages: readonly Message[]): string {
  const last = messages.findLast(({ role }) => role === 'user') ?? messages.at(-1);
  const text = last ? textOf(last) : '';
  const quoted = oneLine(text);
  const number = promptLength(messages);
  const counted = number === 1 ? '1 character' : `${number} characters`;
  return `You sent ${rolesOf(messages)} with ${counted} of text${quoted && `: “${quoted}”`}`;
}

const list = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((each) => each !== '').join(' and ');

const oneLine = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200);
