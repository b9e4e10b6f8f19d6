import { isRef, type Tree } from '../../examples/template.ts';
import { type Doc, doc, type Group, grouping } from '../doc.ts';
import { escapeWith, utf16 } from '../encode/text.ts';
import type { SnippetInput } from '../language.ts';
import { type Notation, type Printer, printer, quote } from '../tree.ts';
import { type TypedField, type TypedMessage, type TypedPart, typed } from '../typed.ts';
import { piecesOf } from './text.ts';

/** The request as a chain of calls of the builders of `openai-java`. */
export function javaParams(input: SnippetInput): Doc {
  const { print } = printer(javaNotation, input);
  const calls = typed(input).flatMap((field) => callsOf(field, print));
  return { ...build('ChatCompletionCreateParams', calls), always: true };
}

type Print = Printer['print'];

function callsOf(field: TypedField, print: Print): readonly Doc[] {
  switch (field.kind) {
    case 'extra':
      return [
        call('.putAdditionalBodyProperty', [
          quote(javaNotation, field.name),
          json(print(field.value)),
        ]),
      ];
    case 'messages':
      return messagesOf(field.messages, print) ?? [call('.messages', [json(print(field.value))])];
    case 'includeUsage': {
      const usage = call('.includeUsage', [print(field.value)]);
      return [call('.streamOptions', [build('ChatCompletionStreamOptions', [usage])])];
    }
    case 'responseFormat': {
      const name = field.type === 'text' ? 'Text' : 'JsonObject';
      return [`.responseFormat(ResponseFormat${name}.builder().build())`];
    }
    default:
      return [call(`.${camel(field.name)}`, [print(field.value)])];
  }
}

/** `undefined` where one message has no builder: then all of them go in as JSON. */
function messagesOf(messages: readonly TypedMessage[], print: Print): readonly Doc[] | undefined {
  const known = messages.filter((message) => message.kind !== 'raw');
  if (known.length < messages.length) return undefined;
  return known.map((message) => messageOf(message, print));
}

function messageOf(message: Exclude<TypedMessage, { kind: 'raw' }>, print: Print): Doc {
  if (message.kind !== 'parts') return call(adders[message.kind], [print(message.content)]);
  const parts = message.parts.map((part) => partOf(part, print));
  const open = '.addUserMessageOfArrayOfContentParts(List.of(';
  return { ...group(open, parts, '))'), always: true };
}

const adders = {
  system: '.addSystemMessage',
  developer: '.addDeveloperMessage',
  user: '.addUserMessage',
  assistant: '.addAssistantMessage',
} as const;

function partOf(part: TypedPart, print: Print): Doc {
  const optional = (name: string, value: Tree | undefined): Doc[] =>
    value === undefined ? [] : [call(name, [print(value)])];
  switch (part.kind) {
    case 'text':
      return wrap(
        'ofText',
        build('ChatCompletionContentPartText', [call('.text', [print(part.text)])]),
      );
    case 'image': {
      const detail =
        part.level === undefined
          ? []
          : [call('.detail', [detailOf(part.level, part.detail, print)])];
      const url = build('ChatCompletionContentPartImage.ImageUrl', [
        ...optional('.url', part.url),
        ...detail,
      ]);
      return wrap(
        'ofImageUrl',
        build('ChatCompletionContentPartImage', [call('.imageUrl', [url])]),
      );
    }
    case 'file': {
      const file = build('ChatCompletionContentPart.File.FileObject', [
        ...optional('.filename', part.filename),
        ...optional('.fileData', part.file_data),
      ]);
      return wrap('ofFile', build('ChatCompletionContentPart.File', [call('.file', [file])]));
    }
  }
}

const levels = ['auto', 'low', 'high', 'original'];

function detailOf(level: string, node: Tree | undefined, print: Print): Doc {
  const type = 'ChatCompletionContentPartImage.ImageUrl.Detail';
  if (!levels.includes(level)) return call(`${type}.of`, [print(node as Tree)]);
  const text = level.toUpperCase();
  return [type, '.', isRef(node) ? { hole: node.ref, text } : text];
}

const group = grouping({ indent: '    ', width: 100, hug: true });
const build = (type: string, calls: readonly Doc[]): Group => ({
  ...group(`${type}.builder()`, [...calls, '.build()'], ''),
  separator: '',
});
/** An argument list takes lines of its own only where its arguments do. */
const call = (name: string, args: readonly Doc[]): Doc =>
  args.length === 1 ? [`${name}(`, args[0] as Doc, ')'] : group(`${name}(`, args, ')');
const json = (value: Doc): Doc => ['JsonValue.from(', value, ')'];
const wrap = (name: string, part: Doc): Doc => [`ChatCompletionContentPart.${name}(`, part, ')'];

/** `top_p` → `topP`. */
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Java reads \uXXXX before anything else, so a line break or a quote must not be written that way;
 * those have short forms.
 */
export const escapeJava = escapeWith(utf16);

export const javaNotation: Notation = {
  escape: escapeJava,
  // Not by `+`: the compiler makes one constant of literals that are added.
  long: {
    piecesOf,
    join: (literals) => ({ ...group('String.join(', ['""', ...literals], ')'), always: true }),
  },
  number: (value) => {
    if (!Number.isInteger(value) || Math.abs(value) < 2 ** 31) return JSON.stringify(value);
    return Number.isSafeInteger(value) ? `${value}L` : value.toExponential();
  },
  words: { true: 'true', false: 'false', null: 'JsonValue.from(null)' },
  list: (items) => group('List.of(', items, ')'),
  object: (entries) => {
    const pairs = entries.map(([key, value]): Doc => [quote(javaNotation, key), ', ', value]);
    // `Map.of` takes ten pairs at most.
    return pairs.length > 10
      ? group(
          'Map.ofEntries(',
          pairs.map((pair) => ['Map.entry(', pair, ')']),
          ')',
        )
      : group('Map.of(', pairs, ')');
  },
  variables: {
    fileName: ({ number }) => `fileName${number}`,
    fileDataUrl: ({ number, mediaType }) => doc`"data:${mediaType};base64," + fileData${number}`,
  },
};
