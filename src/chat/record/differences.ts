import { offered } from '../../examples/parameters.ts';
import type { Custom } from '../../examples/template.ts';
import { type EndedRun, fileNamesOf } from './history.ts';

/** What two runs can differ in, in the order of the form. */
export const settingNames = [
  'example',
  'baseUrl',
  'fileName',
  'prompt',
  'system',
  'turns',
  ...offered,
  'model',
  'stream',
  'custom',
] as const;
export type SettingName = (typeof settingNames)[number];

/** A value that is absent was not sent. */
export type Setting = string | number | boolean | undefined;

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
    case 'response_format':
      return settings.response_format?.type;
    case 'custom':
      return settings.custom && beyondForm(settings.custom);
    default:
      return settings[name];
  }
}

/** What only the JSON of a request had. */
const beyondForm = ({ fields, messages }: Custom): string =>
  JSON.stringify({ ...fields, ...(messages && { messages }) });
