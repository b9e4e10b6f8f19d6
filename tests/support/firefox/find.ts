import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const apps = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of a Firefox on this machine: `FIREFOX_PATH`, or one of the system. */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return (FIREFOX_PATH ? [FIREFOX_PATH] : [...onPath, ...apps]).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
