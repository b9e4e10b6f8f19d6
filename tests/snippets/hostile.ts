import { exampleValues } from '../../src/api/fields/examples.ts';
import { otherKeyVariable } from '../../src/api/providers/index.ts';
import { openai } from '../../src/api/providers/openai.ts';
import type { MediaType } from '../../src/examples/media-type.ts';
import type { Settings } from '../../src/examples/template.ts';
import { curl } from '../../src/snippets/curl/index.ts';
import { java } from '../../src/snippets/java/index.ts';
import * as jsonEdits from './json-edits.ts';

/** One row of the matrix: what a reader typed and picked, in place of the example's own. */
export interface Row {
  readonly name: string;
  readonly settings: Partial<Settings>;
  /** The size of the attached file; small where absent. */
  readonly bytes?: number;
  /** Of that file, for examples that take it; the sample's where absent. */
  readonly mediaType?: MediaType;
  /** The variable that has the key; AI/ML API's where absent. */
  readonly keyVariable?: string;
  /** Names of files after the first, without extension; each a byte longer than the one before it. */
  readonly moreFiles?: readonly string[];
  /** For the first example alone. */
  readonly once?: true;
  /** Other words and names, and nothing else. */
  readonly isText?: true;
  /** The id of the only language that the row is for, or of the only one that it is not for. */
  readonly only?: string;
  readonly except?: string;
}

const prompts: Readonly<Record<string, string>> = {
  empty: '',
  'single-quotes': `'it's' ''two'' '\\'' \u2018curly\u2019 \u201cquotes\u201d`,
  'double-quotes': `"a" ""b"" \\"c\\"`,
  'triple-single-quotes': `'''a''' + '''`,
  'triple-double-quotes': `"""a""" + """"`,
  'ends-in-a-quote': `say "no"`,
  backticks: '`id` ``two`` ```three```',
  backslashes: 'C:\\new\\table \\ \\\\ \\x41 \\q \\0 \\N{BULLET} \\',
  'escapes-as-text': '\\u000a \\u0022 \\n \\r \\t \\uuuu0041 \\U0001F600 &quot; %0a',
  newlines: 'one\ntwo\n\nthree\n',
  crlf: 'one\r\ntwo\rthree\r\n',
  indented: '  two\n\ttab \n    four, then spaces   \n\n\n',
  'control-characters': '\u0000 \u0001 \u0007 \u001b[31m \u007f \u0085 \ufeff\ufffd end',
  'shell-words': '$HOME $(id) ${HOME} $$ $? !! !$ ~ * ; & | > /dev/null \\$x \\`y\\` \\\\$z # end',
  'percent-signs': '%s %d %% %n %(x)s 100%',
  braces: '${x} #{x} {x} {{x}} {0} \\(x) $x @x',
  html: '</script><!-- --><b>&amp;</b><![CDATA[ ]]>',
  'heredoc-words': 'EOF\nJSON\nEND\nBODY\nPROMPT\nPY\n"@\n\'@\n)\nEOF',
  'names-in-snippets': '$data_url "$file" $prompt @- @prompt.txt file_data data:;base64, ${DATA}',
  'json-in-json': '{"role":"system","content":[{"a":"\\"b\\""}],"c":null,}',
  'option-like': '--data @/etc/hostname -d x',
  'at-sign-first': '@/etc/hostname',
  'two-dashes': '--',
  'one-space': ' ',
  emoji: '👩‍👩‍👧‍👦 🇺🇦 ❤️ 👍🏽 🦝',
  'line-separators': 'a\u2028b\u2029c\u000bd\u000ce',
  'right-to-left': 'שלום \u202eabc\u202c مرحبا \u2066x\u2069 \u200f',
  'combining-marks': 'e\u0301 \u00e9 n\u0303 Z\u0351\u036b\u0343 \u200b\u00ad ﬁ Å',
  'ten-kilobytes': `It's "10 KB": \\ $x \`y\` %s 🦝\n`.repeat(320),
  // Beyond one constant of Java (65,535 bytes), and nearly one argument of Linux (128 KiB).
  'hundred-kilobytes': `It's "100 KB": \\ $x \`y\` %s 🦝\n`.repeat(3200),
  // 60,000 bytes of UTF-8, and 78,000 of what Java counts.
  'long-in-java-alone': '🦝\0\ud800é'.repeat(6000),
};

/** Names of files, each beside the prompt of its own kind. The extension follows. */
const fileNames: Readonly<Record<string, string>> = {
  'single-quotes': `it's mine`,
  'double-quotes': `"mine" \`now\``,
  backslashes: 'C:\\new\\u0041',
  newlines: 'two\nlines',
  indented: ' my  file (1) ',
  'shell-words': '$HOME $(id) ${x} !! # ~',
  'percent-signs': '100%s%20#{x}&?#',
  'option-like': '-o--data',
  'at-sign-first': '@file;type=a,b',
  emoji: '日本語 👩‍💻',
  'right-to-left': 'e\u0301 \u202egnp',
};

/** Each prompt as a message of its own, by the two speakers in turn. A form refuses one with nothing in it. */
const hostileTurns = Object.values(prompts)
  .filter((text) => text.length < 5000 && text.trim())
  .map((text, at) => ({ role: at % 2 ? ('user' as const) : ('assistant' as const), text }));

const megabyte = 2 ** 20;

/** `usual` is the example as a reader first meets it. */
export const rows: readonly Row[] = [
  { name: 'usual', settings: {} },
  { name: 'parameters', settings: { ...exampleValues, model: 'openai/gpt-4o' } },
  { name: 'key-of-openai', settings: {}, keyVariable: openai.keyVariable, once: true },
  { name: 'key-elsewhere', settings: {}, keyVariable: otherKeyVariable, once: true },
  {
    name: 'zeros',
    settings: { temperature: 0, top_p: 1, seed: 1, response_format: { type: 'text' } },
  },
  {
    name: 'conversation',
    settings: {
      system: 'Answer in one sentence.',
      turns: [
        { role: 'assistant', text: 'A raccoon by a stream.' },
        { role: 'user', text: 'And what is behind it?' },
      ],
    },
    moreFiles: ['second'],
  },
  {
    name: 'hostile-turns',
    settings: { system: Object.values(prompts).join('\n'), turns: hostileTurns },
  },
  {
    name: 'four-files',
    settings: { fileName: `it's one`, ...exampleValues },
    moreFiles: [`"two" \`now\``, 'C:\\new\\u0041 $(id)', '日本語\u200b'],
  },
  { name: 'fields-of-json', settings: { jsonEdits: jsonEdits.fields, temperature: 0.5 } },
  {
    name: 'messages-of-json',
    settings: { jsonEdits: jsonEdits.messages },
    // The builder of Java takes such messages as JSON with a warning, which the suite counts as an error.
    except: java.id,
  },
  { name: 'model', settings: { model: `it's "a" \\ $x \`y\` %s` } },
  ...Object.entries(prompts).map(([name, prompt]) => ({
    name,
    isText: true as const,
    settings: { prompt, ...(fileNames[name] && { fileName: fileNames[name] }) },
  })),
  // The compiler takes the first as one constant, and not the second.
  { name: 'longest-constant', settings: { prompt: 'a'.repeat(65_534) }, only: java.id },
  { name: 'one-byte-more', settings: { prompt: 'a'.repeat(65_535) }, only: java.id },
  { name: 'jpeg', settings: {}, mediaType: 'image/jpeg' },
  { name: 'empty-file', settings: {}, bytes: 0 },
  { name: 'five-megabytes', settings: {}, bytes: 5 * megabyte },
  { name: 'twenty-megabytes', settings: {}, bytes: 20 * megabyte, only: curl.id },
];

/** The example as it is, once for each variable that can have the key. */
export const keyed = rows.filter(({ name, keyVariable }) => name === 'usual' || keyVariable);
