import { shareable } from '../examples/share-link.ts';
import type { EndedRun } from './history.ts';

/** What two runs can differ in, in the order of the form. */
export const settingNames = [
  'example',
  'baseUrl',
  'fileName',
  'prompt',
  ...shareable,
  'model',
  'stream',
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

function settingOf({ example, baseUrl, settings }: EndedRun, name: SettingName): Setting {
  if (name === 'example') return example;
  if (name === 'baseUrl') return baseUrl;
  const value = settings[name];
  return typeof value === 'object' ? value.type : value;
}
