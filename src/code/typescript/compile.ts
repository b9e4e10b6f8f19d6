import { parse } from 'es-module-lexer/js';
import { transform } from 'sucrase';

/** What is wrong with a program before it runs, and the line on which it is, from 1. */
export class CompileError extends Error {
  override readonly name: string;
  readonly line: number;
  constructor(name: string, message: string, line: number) {
    super(message);
    this.name = name;
    this.line = line;
  }
}

/**
 * The JavaScript of a TypeScript module, line for line, in which each import leads to the address that `addressOf` gives.
 * Throws a `CompileError` on what is no TypeScript, and on an import without such an address.
 */
export function compile(
  code: string,
  addressOf: (specifier: string) => string | undefined,
): string {
  const js = stripTypes(code);
  const [imports] = parse(js);
  let compiled = '';
  let at = 0;
  for (const each of imports) {
    const { specifier, start, end } = each;
    if (typeof specifier !== 'string') continue;
    const address = addressOf(specifier);
    if (address === undefined)
      throw new CompileError('Error', noPackage(specifier), lineAt(js, start));
    compiled += js.slice(at, start) + (each.type === 'dynamic' ? JSON.stringify(address) : address);
    at = end;
  }
  return compiled + js.slice(at);
}

function stripTypes(code: string): string {
  try {
    return transform(code, { transforms: ['typescript'], disableESTransforms: true }).code;
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number } };
    // The file and the place, which the words end in or begin with, are told apart.
    const words = message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, '');
    throw new CompileError('SyntaxError', words, loc?.line ?? 1);
  }
}

const noPackage = (specifier: string) =>
  `Cannot find package '${specifier}': here are openai, node:fs, node:fs/promises, node:buffer, node:process and node:timers/promises.`;

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;
