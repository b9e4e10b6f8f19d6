import { offered, offeredOf } from '../../api/fields/index.ts';
import { textOf } from '../../api/fields/text.ts';
import type { JsonEdits } from '../../examples/template.ts';
import { type EndedRun, fileNamesOf } from './history.ts';

/** What two runs can differ in, in the order of the form. */
export const settingNames = [
  'example',
  'baseUrl',
  'fileName',
  'prompt',
  'system',
  'turns',
  ...offered.map(({ name }) => name),
  'model',
  'stream',
  'jsonEdits',
  'code',
] as const;
export type SettingName = (typeof settingNames)[number];

/** A value that is absent was not sent. */
export type Setting = string | boolean | undefined;

export interface Difference {
  readonly name: SettingName;
  readonly values: readonly [Setting, Setting];
}

/** The settings in which two runs differ. */
export const differences = (first: EndedRun, second: EndedRun): readonly Difference[] =>
  settingNames
    .map((name) => ({ name, values: [settingOf(first, name), settingOf(second, name)] as const }))
    .filter(({ values: [before, after] }) => before !== after);

function settingOf(run: EndedRun, name: SettingName): Setting {
  const { example, baseUrl, settings } = run;
  switch (name) {
    case 'example':
      return example;
    case 'baseUrl':
      return baseUrl;
    case 'fileName':
      return fileNamesOf(run);
    case 'turns':
      return settings.turns?.map(({ role, text }) => `${role}: ${text}`).join('\n');
    case 'code':
      return run.code && [run.code.language, run.code.edited].filter(Boolean).join('\n');
    case 'jsonEdits':
      return settings.jsonEdits && beyondForm(settings.jsonEdits);
    case 'prompt':
    case 'system':
    case 'model':
    case 'stream':
      return settings[name];
    default: {
      const field = offeredOf(name);
      const value = settings[name];
      return field && value !== undefined ? textOf(field, value) : undefined;
    }
  }
}

/** What only the JSON of a request had. */
const beyondForm = ({ fields, messages }: JsonEdits): string =>
  JSON.stringify({ ...fields, ...(messages && { messages }) });
