import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { FoundBrowser } from '../../tests/support/browser.ts';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  /** Processes that waited for a core in the last minute, when the benchmark began. */
  readonly load: number;
  readonly date: string;
}

/** What the figures were measured on. */
export function machine({ executablePath, env }: FoundBrowser): Machine {
  const version = execFileSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return {
    processor: cpus()[0]?.model.trim() || 'not told by the system',
    cores: cpus().length,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${platform()} ${release()}`,
    node: process.version,
    browser: /[\w ]+ [\d.]+/.exec(version.toString())?.[0] ?? 'unknown',
    load: Number(loadavg()[0]?.toFixed(1)),
    date: new Date().toISOString().slice(0, 10),
  };
}
