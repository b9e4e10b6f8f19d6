import { maxFileSize } from '../../../chat/attach/attachment.ts';
import { type Base64, encode as encodeFile } from '../../../chat/attach/encoder.ts';
import { sniffLength } from '../../../examples/sniff.ts';
import { type Alphabet, inStyle, type Style } from '../../../labs/base64/alphabet.ts';
import { textType, typeOf } from '../../../labs/base64/read.ts';
import { sizesOf } from '../../../labs/base64/sizes.ts';
import { t } from '../../../strings/translate.ts';
import { toBase64 } from '../../../text/base64.ts';
import { headOf } from '../../../text/data-url.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { part } from '../../dom.ts';
import type { Drawn } from './drawn.ts';
import { createSource } from './source.ts';
import { figure } from './words.ts';

/** A data URL knows no other: RFC 2397 refers to the first alphabet. */
const standard: Style = { alphabet: 'standard', padding: true };

/** What is there to be encoded. */
interface Given {
  readonly head: Uint8Array;
  readonly size: number;
  readonly type: string;
  /** All of it in standard Base64, perhaps not made yet; made anew where that failed. */
  readonly base64: () => Promise<Base64>;
}

/** The way from text or a file to Base64. `show` gets what is to be drawn, and a sentence about it. */
export function createEncode(
  panel: HTMLElement,
  show: (drawn: Drawn | undefined, words: string) => void,
  signal: AbortSignal,
) {
  let turn = 0;
  let given: Given | undefined;
  let encoded: { readonly file: File; readonly base64: Promise<Base64> } | undefined;
  const source = createSource(panel, () => void update(), signal);
  const style = (): Style => ({
    alphabet: part<HTMLSelectElement>(panel, 'alphabet').value as Alphabet,
    padding: part<HTMLInputElement>(panel, 'padding').checked,
  });

  /** Encodes a file once, however often its style is changed. */
  const encode = (file: File) => {
    if (encoded?.file !== file) {
      encoded = { file, base64: encodeFile(file) };
      // Whoever copies learns of a failure; until then nobody waits. The next press tries anew.
      encoded.base64.catch(() => {
        encoded = undefined;
      });
    }
    return encoded.base64;
  };
  const ofText = (text: string): Given => {
    const bytes = new TextEncoder().encode(text);
    const base64 = Promise.resolve(new Blob([toBase64(bytes)]));
    return { head: bytes, size: bytes.length, type: textType, base64: () => base64 };
  };
  const ofFile = async (file: File): Promise<Given> => {
    const head = new Uint8Array(await file.slice(0, sniffLength).arrayBuffer());
    void encode(file);
    return { head, size: file.size, type: typeOf(head), base64: () => encode(file) };
  };

  const refuse = (words: string) => {
    part(panel, 'problem').textContent = words;
    given = undefined;
    show(undefined, words);
  };

  async function update(): Promise<void> {
    const mine = ++turn;
    const file = source.file();
    part(panel, 'problem').textContent = '';
    if (file && file.size > maxFileSize)
      return refuse(t('base64.problem.large', { limit: maxFileSize / 2 ** 20 }));
    const next = file ? await ofFile(file).catch(() => undefined) : ofText(source.text());
    if (mine !== turn) return;
    if (!next) return refuse(t('base64.problem.unreadable'));
    given = next;
    if (file) source.tell(t('base64.facts', { name: outsideText(file.name), type: next.type }));
    const { head, size, type } = next;
    const drawn = { head, size, style: style(), url: headOf(type), urlStyle: standard };
    const { bytes, characters } = sizesOf(size, drawn.style);
    const figures = { bytes: figure(bytes), characters: figure(characters) };
    show(drawn, t('base64.status', figures));
  }

  /** All of the Base64, as it is chosen, or the data URL; nothing where there is none. */
  async function whole(what: 'base64' | 'url'): Promise<string> {
    if (!given) return '';
    const { base64, type } = given;
    const made = await base64().catch(() => undefined);
    part(panel, 'problem').textContent = made ? '' : t('base64.problem.unreadable');
    if (!made) return '';
    const text = await new Blob([made]).text();
    return what === 'url' ? headOf(type) + text : inStyle(text, style());
  }

  return { source, update, whole, size: () => given?.size ?? 0 };
}
