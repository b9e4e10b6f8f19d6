import { buildDictionary, type Dictionary } from '../../snippets/highlight/build.ts';

let made: Promise<Dictionary> | undefined;

/** The dictionary of colours, made once a build. */
export function colours(): Promise<Dictionary> {
  made ??= buildDictionary();
  return made;
}
