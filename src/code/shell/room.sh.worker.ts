import { Bash } from 'just-bash/browser';
import type { Program } from '../room/messages.ts';
import { createFetch } from '../room/worker/fetch.ts';
import { enter, type Link } from '../room/worker/link.ts';
import { createPrinter } from '../room/worker/printer.ts';
import { curlCommands } from './curl-command.ts';
import { home } from './home.ts';
import { shellPrograms } from './programs.ts';
import { ScreenFs } from './screen.ts';
import { pack, unpack } from './state.ts';
import { toScreen } from './to-screen.ts';

void enter((program, link) => void run(program, link));

/** Runs one script in a shell of its own, with the attached files, or what the last command left, in its home folder. */
async function run({ code, env, files, session }: Program, link: Link): Promise<void> {
  const { print, flush } = createPrinter(link);
  const { fetch } = createFetch(link, () => undefined);
  const given = { HOME: home, USER: 'reader', ...env };
  try {
    const contents = await Promise.all(
      files.map(
        async ([name, blob]) =>
          [`${home}/${name}`, new Uint8Array(await blob.arrayBuffer())] as const,
      ),
    );
    const fs = new ScreenFs(Object.fromEntries(contents), print);
    fs.mkdirSync(home, { recursive: true });
    const last = session?.state && (await unpack(session.state, fs));
    const shell = new Bash({
      fs,
      cwd: last?.cwd ?? home,
      env: { ...given, ...last?.env },
      commands: shellPrograms,
      customCommands: curlCommands(fetch, print),
    });
    shell.registerTransformPlugin(toScreen);
    const result = await shell.exec(code, { rawScript: true });
    // What was led nowhere else.
    print('stdout', result.stdout);
    print('stderr', result.stderr);
    const snapshot = session && (await pack(fs, result.env, given));
    if (session && !snapshot)
      print('stderr', 'bash: too much to keep; all is as before this command\n');
    flush();
    link.say({ type: 'exit', code: result.exitCode & 255, snapshot });
  } catch (error) {
    print('stderr', `bash: ${error instanceof Error ? error.message : error}\n`);
    flush();
    link.say({ type: 'exit', code: 1 });
  }
}
