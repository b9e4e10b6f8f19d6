import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

export interface Licence {
  /** `openai 7.57.0 (Apache-2.0)` */
  readonly title: string;
  readonly text: string;
}

/** Its licence and its notices, from files or a folder of that name at its root. */
async function textIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /^.(licen[cs]e|notice)/i.test(path.slice(folder.length)))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

async function licenceOf(name: string): Promise<Licence> {
  const file = findPackageJSON(name, import.meta.url);
  if (!file) throw new Error(`${name}: where is its licence?`);
  const about = JSON.parse(await readFile(file, 'utf8'));
  const text =
    (await textIn(dirname(file))) || `The package has no text of it: ${about.repository.url}`;
  return { title: `${name} ${about.version} (${about.license})`, text };
}

const line = `\n\n${'-'.repeat(80)}\n\n`;

/** The licences of packages as one text for readers: a list, then each text once, below those it belongs to. */
export async function licences(
  names: readonly string[],
  python: readonly Licence[] = [],
): Promise<string> {
  const npm = await Promise.all([...names].sort().map(licenceOf));
  const all = [...npm, ...python];
  const list = (of: readonly Licence[]) => of.map(({ title }) => title).join('\n');
  const intro = [
    `Of ${npm.length} packages, code or a font is part of what this site sends to its readers.`,
    list(npm),
    ...(python.length
      ? [`So is code of ${python.length} Python packages, to those who run Python.`, list(python)]
      : []),
  ].join('\n\n');
  const byText = Map.groupBy(all, ({ text }) => text);
  const texts = [...byText].map(
    ([text, group]) => `${group.map(({ title }) => title).join('\n')}\n\n${text}`,
  );
  return `${[intro, ...texts].join(line)}\n`;
}
