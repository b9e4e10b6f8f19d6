import type { InMemoryFs } from 'just-bash/browser';
import { concat } from '../../text/base64.ts';
import { maxNameLength, maxNames, maxState } from '../room/limits.ts';
import type { Snapshot } from '../room/snapshot.ts';
import { home } from './home.ts';

/** The folders whose files are kept. */
const folders = [home, '/tmp'];
/** The folders that every shell has. */
const isThere = /^\/(?:bin|dev|proc|usr|usr\/bin)?$/;
/** What a shell sets by itself. */
const own = /^(?:PWD|OLDPWD|IFS|OPTIND|SHELLOPTS|BASHOPTS|OSTYPE|(?:MACH|HOST)TYPE|HOSTNAME)$/;

type Env = Readonly<Record<string, string>>;

/** A file of so many bytes, a folder, or a link to its target. */
type Entry = { readonly path: string; readonly mode: number } & (
  | { readonly size: number; readonly time: number }
  | { readonly target: string }
  | { readonly isFolder: true }
);

interface Head {
  readonly cwd: string;
  readonly env: Env;
  readonly entries: readonly Entry[];
}

/**
 * Packs what a shell has when a command ends: its folder, its variables but those that the page gave, and its files. Nothing
 * where it is more than a page keeps.
 */
export async function pack(fs: InMemoryFs, env: Env, given: Env): Promise<Snapshot | undefined> {
  const entries: Entry[] = [];
  const bytes: Uint8Array[] = [];
  for (const path of fs.getAllPaths().filter(isKept)) {
    const { mode, mtime, isDirectory, isSymbolicLink } = await fs.lstat(path);
    if (isDirectory) entries.push({ path, mode, isFolder: true });
    else if (isSymbolicLink) entries.push({ path, mode, target: await fs.readlink(path) });
    else {
      const content = await fs.readFileBuffer(path);
      bytes.push(content);
      entries.push({ path, mode, size: content.length, time: Number(mtime) });
    }
  }
  const last = env.PWD ?? home;
  const cwd = (isKept(last) || isThere.test(last)) && (await fs.exists(last)) ? last : home;
  const set = Object.entries(env).filter(
    ([name, value]) => /^\w+$/.test(name) && !own.test(name) && given[name] !== value,
  );
  const head: Head = { cwd, env: Object.fromEntries(set), entries };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const state = concat([new Uint8Array(Uint32Array.of(text.length).buffer), text, ...bytes]).buffer;
  if (state.byteLength > maxState || cwd.length > maxNameLength) return undefined;
  const names = entries.map((each) => ('isFolder' in each ? `${each.path}/` : each.path));
  const short = names.filter(({ length }) => length <= maxNameLength);
  return { cwd, names: short.slice(0, maxNames), state };
}

/** Puts packed files back, and gives the folder and the variables. */
export async function unpack(state: ArrayBuffer, fs: InMemoryFs): Promise<Omit<Head, 'entries'>> {
  const [length = 0] = new Uint32Array(state.slice(0, 4));
  let at = 4 + length;
  const { cwd, env, entries }: Head = JSON.parse(
    new TextDecoder().decode(new Uint8Array(state, 4, length)),
  );
  for (const entry of entries) {
    const { path, mode } = entry;
    if ('isFolder' in entry) fs.mkdirSync(path, { recursive: true });
    else if ('target' in entry) await fs.symlink(entry.target, path);
    else {
      const content = new Uint8Array(state.slice(at, at + entry.size));
      at += entry.size;
      fs.writeFileSync(path, content, undefined, { mode, mtime: new Date(entry.time) });
    }
  }
  return { cwd, env };
}

const isKept = (path: string) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
