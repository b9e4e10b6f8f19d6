import type { Key, Values } from '../../strings/translator.ts';
import type { Sizes } from './sizes.ts';

/** How figures are written in a language: `1,024`, and `+60%` of 0.6. */
export interface Figures {
  readonly figure: (value: number) => string;
  readonly percent: (value: number) => string;
}

/** Why a text grows by as much as it does: the sentence and what fills it. None where there is nothing. */
export function growthOf(
  { bytes, characters, padding, growth }: Sizes,
  { figure, percent }: Figures,
): readonly [Key, Values] | undefined {
  if (growth === undefined) return undefined;
  const left = bytes % 3;
  if (left === 0) return ['base64.why.even', {}];
  const values = {
    left,
    bytes: figure(bytes),
    characters: figure(characters),
    growth: percent(growth),
  };
  if (padding > 0) return ['base64.why.padded', { ...values, padding: '='.repeat(padding) }];
  return ['base64.why.bare', { ...values, last: left + 1 }];
}
