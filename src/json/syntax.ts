import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { t } from '../strings/translate.ts';
import type { Key } from '../strings/translator.ts';
import type { Finding } from './problem.ts';

export type { Node };

/** A text as a tree of what stands where, or the first place at which it is no JSON. */
export function parse(text: string): { readonly tree: Node } | { readonly error: Finding } {
  const errors: ParseError[] = [];
  const tree = grow(text, errors);
  const [first] = errors;
  if (tree && !first) return { tree };
  const { offset = 0, length = 0 } = first ?? {};
  const words = tree || first ? errorKey(first) : 'json.tooDeep';
  const isAtEnd = text.slice(offset).trim() === '';
  return {
    error: {
      from: isAtEnd ? text.trimEnd().length : offset,
      to: isAtEnd ? text.trimEnd().length : offset + length,
      path: '',
      message: t(isAtEnd && words !== 'json.tooDeep' ? 'json.unfinished' : words),
      severity: 'error',
    },
  };
}

/** Nothing where the text nests so deep that no reader of JSON follows. */
function grow(text: string, errors: ParseError[]): Node | undefined {
  try {
    const tree = parseTree(text, errors, { disallowComments: true });
    if (errors.length === 0) JSON.parse(text);
    return tree;
  } catch {
    return undefined;
  }
}

const words: Readonly<Record<string, Key>> = {
  PropertyNameExpected: 'json.nameExpected',
  ValueExpected: 'json.valueExpected',
  ColonExpected: 'json.colonExpected',
  CommaExpected: 'json.commaExpected',
  CloseBraceExpected: 'json.commaExpected',
  CloseBracketExpected: 'json.commaExpected',
  EndOfFileExpected: 'json.endExpected',
  InvalidCommentToken: 'json.noComment',
  UnexpectedEndOfComment: 'json.noComment',
  UnexpectedEndOfString: 'json.openString',
  InvalidNumberFormat: 'json.badNumber',
  UnexpectedEndOfNumber: 'json.badNumber',
  InvalidUnicode: 'json.badEscape',
  InvalidEscapeCharacter: 'json.badEscape',
  InvalidCharacter: 'json.badCharacter',
};

const errorKey = (error: ParseError | undefined): Key =>
  (error && words[printParseErrorCode(error.error)]) ?? 'json.unexpected';
