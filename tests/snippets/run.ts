import { spawn } from 'node:child_process';
import { main, otherKeyVariable, providers } from '../../src/api/providers/index.ts';

export interface Run {
  /** The exit code, or the signal that ended the program. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds until the program is ended. */
  readonly timeout?: number;
  /** What the program reads from standard input. */
  readonly input?: string;
}

/** Runs a program to its end. Rejects where it cannot be started or takes too long. */
export function run(command: readonly string[], options: RunOptions): Promise<Run> {
  const [file = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const { cwd, env, timeout = 120_000, input = '' } = options;
    // Not spawn's own `timeout`: its timer outlives a program that could not be started.
    const signal = AbortSignal.timeout(timeout);
    const child = spawn(file, args, { cwd, env, signal, killSignal: 'SIGKILL' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    // A program that ends before it has read its input is no fault of ours.
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? signal ?? 'unknown',
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
  });
}

/** Runs a tool of this machine, with the machine's own settings, and gives what it printed. Rejects where it fails. */
export async function tool(command: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, { cwd, env: process.env, timeout: 900_000 });
  if (code === 0) return stdout.trim();
  throw new Error(
    `${command.slice(0, 2).join(' ')} ended with ${code}: ${(stderr || stdout).trim()}`,
  );
}

/** A key for somebody else. It must go nowhere. */
export const foreignKey = 'foreign-key-9876543210';

/** Every variable in which a snippet looks for a key, and those that an SDK reads unasked. */
const keyVariables = [
  ...providers.flatMap((each) => each.keyVariable ?? []),
  otherKeyVariable,
  'OPENAI_API_KEY',
  'OPENAI_ADMIN_KEY',
];

/**
 * What a program finds in its environment: no proxy, no other base URL, no setting of this machine. The key, if there is
 * one, is in its own variable; in each other there is a key for somebody else.
 */
export const cleanEnv = (key?: string, variable: string = main.keyVariable): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LANG: 'C.UTF-8',
  ...Object.fromEntries(keyVariables.map((name) => [name, foreignKey])),
  [variable]: key,
});
