import type { Tree } from '../../examples/template.ts';
import { type Doc, doc, type Entry, type Group, grouping } from '../doc.ts';
import { escapeWith, hex } from '../encode/text.ts';
import type { SnippetInput } from '../language.ts';
import { type Notation, type Printer, printer } from '../tree.ts';
import { type TypedField, type TypedMessage, type TypedPart, typed } from '../typed.ts';

/** The request as the structs of `openai-go`, with what they have no field for as a map. */
export function goParams(input: SnippetInput): { params: Doc; extra?: Doc; usesParam: boolean } {
  const { print } = printer(goNotation, input);
  const fields = typed(input);
  const known = fields.flatMap((field) => fieldOf(field, print) ?? []);
  const rest = fields.flatMap((it) => (it.kind === 'extra' ? [[it.name, it.value] as const] : []));
  return {
    params: { ...struct('ChatCompletionNewParams', known), always: true },
    ...(rest.length && { extra: print(Object.fromEntries(rest)) }),
    usesParam: fields.some(
      (it) => it.kind === 'messages' && it.messages.some(({ kind }) => kind === 'raw'),
    ),
  };
}

type Print = Printer['print'];

const wrappers = { number: 'Float', integer: 'Int', string: 'String', boolean: 'Bool' } as const;

function fieldOf(field: TypedField, print: Print): Entry | undefined {
  switch (field.kind) {
    case 'extra':
      return undefined;
    case 'messages': {
      const items = field.messages.map((message) => messageOf(message, print));
      const list = group('[]openai.ChatCompletionMessageParamUnion{', items, '}');
      return entry('Messages', { ...list, always: true });
    }
    case 'includeUsage': {
      const usage = entry('IncludeUsage', call('Bool', print(field.value)));
      return entry('StreamOptions', struct('ChatCompletionStreamOptionsParam', [usage]));
    }
    case 'responseFormat': {
      const name = field.type === 'text' ? 'Text' : 'JSONObject';
      const format = entry(`Of${name}`, `&openai.ResponseFormat${name}Param{}`);
      return entry(
        'ResponseFormat',
        struct('ChatCompletionNewParamsResponseFormatUnion', [format]),
      );
    }
    default: {
      const value = print(field.value);
      const plain = field.name === 'model';
      return entry(pascal(field.name), plain ? value : call(wrappers[field.kind], value));
    }
  }
}

const makers = {
  system: 'SystemMessage',
  developer: 'DeveloperMessage',
  user: 'UserMessage',
  assistant: 'AssistantMessage',
} as const;

function messageOf(message: TypedMessage, print: Print): Doc {
  if (message.kind === 'raw') {
    return ['param.Override[openai.ChatCompletionMessageParamUnion](', print(message.value), ')'];
  }
  if (message.kind !== 'parts') return call(makers[message.kind], print(message.content));
  const parts = message.parts.map((part) => partOf(part, print));
  const open = 'openai.UserMessage([]openai.ChatCompletionContentPartUnionParam{';
  return { ...group(open, parts, '})'), always: true };
}

function partOf(part: TypedPart, print: Print): Doc {
  const optional = (name: string, value: Tree | undefined, wrap = (it: Doc) => it): Entry[] =>
    value === undefined ? [] : [entry(name, wrap(print(value)))];
  const string = (value: Doc) => call('String', value);
  switch (part.kind) {
    case 'text':
      return call('TextContentPart', print(part.text));
    case 'image': {
      const image = [...optional('URL', part.url), ...optional('Detail', part.detail)];
      return call('ImageContentPart', struct('ChatCompletionContentPartImageImageURLParam', image));
    }
    case 'file': {
      const file = [
        ...optional('Filename', part.filename, string),
        ...optional('FileData', part.file_data, string),
      ];
      return call('FileContentPart', struct('ChatCompletionContentPartFileFileParam', file));
    }
  }
}

const group = grouping({ indent: '\t', width: 88, trailing: true, align: true });
const entry = (name: string, value: Doc): Entry => ({ key: `${name}: `, value });
const call = (name: string, argument: Doc): Doc => [`openai.${name}(`, argument, ')'];
const struct = (name: string, entries: readonly Entry[]): Group =>
  group(`openai.${name}{`, entries, '}');

/** `top_p` → `TopP`. */
const pascal = (name: string): string =>
  name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** As `strconv.Quote` writes them. */
export const escapeGo = escapeWith((codePoint) => {
  if (codePoint < 0x80) return `\\x${hex(codePoint, 2)}`;
  return codePoint < 0x10000 ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
});

export const goNotation: Notation = {
  escape: escapeGo,
  // A constant beyond int64 compiles only as a float.
  number: (value) =>
    Number.isInteger(value) && !Number.isSafeInteger(value)
      ? value.toExponential()
      : JSON.stringify(value),
  words: { true: 'true', false: 'false', null: 'nil' },
  list: (items) => group('[]any{', items, '}'),
  object: (entries) =>
    group(
      'map[string]any{',
      entries.map(([key, value]) => ({ key: `"${escapeGo(key)}": `, value })),
      '}',
    ),
  variables: {
    fileName: ({ number }) => `fileName${number}`,
    fileDataUrl: ({ number, mediaType }) => doc`"data:${mediaType};base64," + fileData${number}`,
  },
};
