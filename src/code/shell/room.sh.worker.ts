import { Bash } from 'just-bash/browser';
import type { Program } from '../room/messages.ts';
import { createFetch } from '../room/worker/fetch.ts';
import { enter, type Link } from '../room/worker/link.ts';
import { createPrinter } from '../room/worker/printer.ts';
import { curlCommands } from './curl-command.ts';
import { ScreenFs } from './screen.ts';
import { toScreen } from './to-screen.ts';

const home = '/home/reader';

void enter((program, link) => void run(program, link));

/** Runs one script in a shell of its own, with the attached files in its home folder. */
async function run({ code, env, files }: Program, link: Link): Promise<void> {
  const { print, flush } = createPrinter(link);
  const { fetch } = createFetch(link, () => undefined);
  const exit = (status: number) => {
    flush();
    link.say({ type: 'exit', code: status & 255 });
  };
  try {
    const contents = await Promise.all(
      files.map(
        async ([name, blob]) =>
          [`${home}/${name}`, new Uint8Array(await blob.arrayBuffer())] as const,
      ),
    );
    const shell = new Bash({
      fs: new ScreenFs(Object.fromEntries(contents), print),
      cwd: home,
      env: { HOME: home, USER: 'reader', ...env },
      customCommands: curlCommands(fetch, print),
    });
    shell.registerTransformPlugin(toScreen);
    const { stdout, stderr, exitCode } = await shell.exec(code, { rawScript: true });
    // What was led nowhere else.
    print('stdout', stdout);
    print('stderr', stderr);
    exit(exitCode);
  } catch (error) {
    print('stderr', `bash: ${error instanceof Error ? error.message : error}\n`);
    exit(1);
  }
}
