import { type FileContent, type InitialFiles, InMemoryFs } from 'just-bash/browser';
import { bytesOf, charactersOf } from '../../text/characters.ts';
import type { OutputStream } from '../room/messages.ts';

export type Print = (stream: OutputStream, text: string) => void;

/** The files whose text is shown in the moment in which it is written. */
export const screen = { stdout: '/dev/tty', stderr: '/dev/tty-errors' } as const;

/** Bytes as the shell keeps them. */
type ShellBytes = Awaited<ReturnType<InMemoryFs['readFileBytes']>>;

/** The shell's files, the screen among them. */
export class ScreenFs extends InMemoryFs {
  readonly #print: Print;

  constructor(files: InitialFiles, print: Print) {
    super({ ...files, [screen.stdout]: '', [screen.stderr]: '' });
    this.#print = print;
  }

  /** The shell's own way hands a function 65,536 arguments, for which the stack of a worker is too small in Chromium. */
  override async readFileBytes(path: string) {
    return charactersOf(await this.readFileBuffer(path)) as unknown as ShellBytes;
  }

  override async readFile(...[path, options]: Parameters<InMemoryFs['readFile']>): Promise<string> {
    return isBytes(options)
      ? charactersOf(await this.readFileBuffer(path))
      : super.readFile(path, options);
  }

  override async appendFile(
    ...[path, content, options]: Parameters<InMemoryFs['appendFile']>
  ): Promise<void> {
    const stream = path === screen.stdout ? 'stdout' : 'stderr';
    if (path !== screen[stream]) return super.appendFile(path, content, options);
    this.#print(stream, textOf(content, isBytes(options)));
  }
}

/** Whether a file's content is to be, or is, a text with a character for each byte. */
function isBytes(options: Parameters<InMemoryFs['readFile']>[1]): boolean {
  const encoding = typeof options === 'string' ? options : options?.encoding;
  return encoding === 'binary' || encoding === 'latin1';
}

function textOf(content: FileContent, areBytes: boolean): string {
  if (typeof content === 'string' && !areBytes) return content;
  return new TextDecoder().decode(typeof content === 'string' ? bytesOf(content) : content);
}
