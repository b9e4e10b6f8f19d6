import { Bytes } from './bytes.ts';
import type { Exports } from './modules.ts';

/** What workers have, and the types of pages lack. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

type Options = string | { readonly encoding?: string | null } | null | undefined;

/** `node:fs` and `node:fs/promises` as far as reading goes: of the attached files, by their names. */
export function fileModules(files: ReadonlyMap<string, Blob>, changed: () => void) {
  let reading = 0;
  const find = (path: unknown): Blob => {
    const file = files.get(String(path).replace(/^(\.\/)+/, ''));
    if (file) return file;
    const message = `ENOENT: no such file or directory, open '${path}'`;
    throw Object.assign(new Error(message), { code: 'ENOENT', errno: -2, syscall: 'open', path });
  };
  const give = (content: ArrayBuffer, options: Options): Bytes | string => {
    const encoding = typeof options === 'string' ? options : options?.encoding;
    const bytes = new Bytes(content);
    return encoding ? bytes.toString(encoding) : bytes;
  };
  const readFile = async (path: unknown, options?: Options) => {
    reading += 1;
    try {
      return give(await find(path).arrayBuffer(), options);
    } finally {
      reading -= 1;
      changed();
    }
  };
  const readFileSync = (path: unknown, options?: Options) =>
    give(new FileReaderSync().readAsArrayBuffer(find(path)), options);
  const existsSync = (path: unknown) => files.has(String(path).replace(/^(\.\/)+/, ''));
  const promises: Exports = { readFile, default: { readFile } };
  const all = { readFile, readFileSync, existsSync, promises: { readFile } };
  return { promises, fs: { ...all, default: all } as Exports, openCount: () => reading };
}
