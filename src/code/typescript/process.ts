import type { OutputStream } from '../room/messages.ts';

/** Thrown by `process.exit`, so that nothing after it runs. */
export class Exit extends Error {}

/** The part of `process` that a program of a few lines uses. `exit` ends the program. */
export function createProcess(
  env: Readonly<Record<string, string>>,
  print: (stream: OutputStream, text: string) => void,
  exit: (code: number) => void,
) {
  const writer = (stream: OutputStream) => ({
    isTTY: false,
    write: (chunk: unknown) => {
      print(
        stream,
        typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk as Uint8Array),
      );
      return true;
    },
  });
  const process = {
    env: { ...env },
    argv: ['node', 'main.mts'],
    platform: 'browser',
    version: '',
    versions: {},
    exitCode: undefined as number | undefined,
    stdout: writer('stdout'),
    stderr: writer('stderr'),
    cwd: () => '/',
    on: () => undefined,
    once: () => undefined,
    nextTick: (call: () => void) => queueMicrotask(call),
    hrtime: { bigint: () => BigInt(Math.round(performance.now() * 1e6)) },
    exit(code?: number): never {
      exit(code ?? process.exitCode ?? 0);
      throw new Exit();
    },
  };
  return process;
}
