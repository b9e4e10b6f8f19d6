import { setIn } from '../../api/fields/index.ts';
import { redact } from '../../api/redact.ts';
import { mapTexts } from '../../examples/map-texts.ts';
import type { Settings } from '../../examples/template.ts';
import { wholeEnd } from '../../text/invisible.ts';
import { mapStrings } from '../../text/map-strings.ts';
import type { Result } from '../receive/outcome.ts';
import type { Times } from './recording.ts';

/** What a run of code has besides: what it printed is the text of its result. */
export interface CodeRun {
  /** As its panel is called: `python`. */
  readonly language: string;
  /** The code, where its reader had changed it. Else it is what the settings print. */
  readonly edited?: string | undefined;
  /** How many it made. */
  readonly requests: number;
  /** Of one that ended by itself. */
  readonly exitCode?: number | undefined;
  /** Why it did not: a title, and lines. */
  readonly why?: readonly string[] | undefined;
}

/** A run that has ended. What was sent and what came are not in it, nor are the bytes of files. */
export interface EndedRun {
  /** When Run was pressed, in milliseconds since 1970. */
  readonly when: number;
  readonly example: string;
  readonly settings: Settings;
  /** Where it went, without a trailing slash. */
  readonly baseUrl: string;
  readonly result: Result;
  readonly times: Times;
  /** Where code ran: then the settings are those of the form when it did. */
  readonly code?: CodeRun | undefined;
}

/** A run of the history. */
export interface PastRun extends EndedRun {
  /** 1 for the first run since the page was opened or the history cleared. */
  readonly number: number;
  /** True where the answer was too long to be kept whole. */
  readonly isCut: boolean;
}

/** The most that is kept. Texts are counted in UTF-16 units of two bytes, so 2 MB of them. */
export const maxRuns = 50;
export const maxText = 2 ** 20;

/**
 * A run whose settings hold no key, as its result holds none: a key can be pasted into any field, and into code. What code
 * prints has two streams, each of them without the key; here they are one text.
 */
export function withoutKey(run: EndedRun, key: string): EndedRun {
  const { prompt, model, fileName, moreFiles, system, turns, jsonEdits } = run.settings;
  const clean = (text: string) => redact(text, key);
  const parameters = setIn(run.settings).map(([{ name }, value]) => [
    name,
    mapStrings(value, clean),
  ]);
  const { result, code } = run;
  return {
    ...run,
    ...(code && {
      result: { ...result, text: clean(result.text) },
      code: { ...code, edited: code.edited && clean(code.edited) },
    }),
    baseUrl: clean(run.baseUrl),
    settings: {
      ...run.settings,
      ...Object.fromEntries(parameters),
      prompt: clean(prompt),
      model: clean(model),
      fileName: clean(fileName),
      ...(moreFiles && {
        moreFiles: moreFiles.map((file) => ({ ...file, fileName: clean(file.fileName) })),
      }),
      ...(system !== undefined && { system: clean(system) }),
      ...(turns && { turns: turns.map((turn) => ({ ...turn, text: clean(turn.text) })) }),
      ...(jsonEdits && { jsonEdits: mapTexts(jsonEdits, clean) }),
    },
  };
}

/**
 * The runs with a new one before them; the oldest fall out where they are too many or too long. The newest always
 * stays: its answer or output is cut where need be, its prompt, messages and code never, as those go back into the form.
 */
export function remember(runs: readonly PastRun[], run: EndedRun): readonly PastRun[] {
  const { text } = run.result;
  const room = Math.max(0, maxText - (sizeOf(run) - text.length));
  // One less, as the end of a whole character may lie one further on.
  const end = wholeEnd(text, Math.max(0, room - 1));
  const kept = text.length > room ? text.slice(0, end) : text;
  const newest = {
    ...run,
    result: { ...run.result, text: kept },
    number: (runs[0]?.number ?? 0) + 1,
    isCut: kept.length < text.length,
  };
  let left = maxText - sizeOf(newest);
  const firstLost = runs.findIndex((past) => {
    left -= sizeOf(past);
    return left < 0;
  });
  const fitting = firstLost < 0 ? runs : runs.slice(0, firstLost);
  return [newest, ...fitting.slice(0, maxRuns - 1)];
}

const sizeOf = ({ settings, result, code }: EndedRun): number => {
  const { prompt, system = '', turns = [], jsonEdits } = settings;
  return [
    result.text,
    prompt,
    system,
    ...turns.map(({ text }) => text),
    ...setIn(settings).map(([, value]) => JSON.stringify(value)),
    jsonEdits ? JSON.stringify(jsonEdits) : '',
    result.failure?.detail ?? '',
    code?.edited ?? '',
  ].reduce((sum, { length }) => sum + length, 0);
};

/** The names of the files that went, in order. */
export const fileNamesOf = ({ settings: { fileName, moreFiles = [] } }: EndedRun): string =>
  [fileName, ...moreFiles.map((file) => file.fileName)].join(', ');

/** The runs chosen to be compared, after a press on one: two at most, so a third takes the place of the first. */
export const toggle = (chosen: readonly number[], number: number): readonly number[] =>
  chosen.includes(number)
    ? chosen.filter((other) => other !== number)
    : [...chosen, number].slice(-2);
