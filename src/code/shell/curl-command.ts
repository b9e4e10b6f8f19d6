import { type CustomCommand, defineCommand } from 'just-bash/browser';
import { concat } from '../../text/base64.ts';
import { bytesOf, charactersOf } from '../../text/characters.ts';
import { curl } from './curl/curl.ts';
import type { Print } from './screen.ts';
import { curlToScreen } from './to-screen.ts';

/** `curl` over the page: as a command among others, and as the one that writes to the screen as its bytes come. */
export const curlCommands = (fetch: typeof globalThis.fetch, print: Print): CustomCommand[] => [
  command('curl', fetch),
  command(curlToScreen, fetch, print),
];

function command(name: string, fetch: typeof globalThis.fetch, screen?: Print): CustomCommand {
  return defineCommand(name, async (words, { fs, cwd, stdin }) => {
    const written: Uint8Array[] = [];
    let errors = '';
    const decoder = new TextDecoder();
    const place = (path: string) => fs.resolvePath(cwd, path);
    const exitCode = await curl(words, {
      fetch,
      read: (path) =>
        path === '-' ? Promise.resolve(bytesOf(String(stdin))) : fs.readFileBuffer(place(path)),
      write: (path, bytes) => fs.writeFile(place(path), bytes),
      out: (bytes) => {
        if (screen) screen('stdout', decoder.decode(bytes, { stream: true }));
        else written.push(bytes);
      },
      print: (stream, text) => {
        if (screen) screen(stream, text);
        else errors += text;
      },
    });
    if (screen) screen('stdout', decoder.decode());
    return {
      // Bytes, as the shell keeps them.
      stdout: charactersOf(concat(written)),
      stdoutKind: 'bytes',
      stdoutEncoding: 'binary',
      stderr: errors,
      exitCode,
    };
  });
}
