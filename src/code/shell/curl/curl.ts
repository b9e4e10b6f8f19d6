import { type Around, CurlError } from './around.ts';
import { knownOptions } from './option-names.ts';
import { readOptions } from './options.ts';
import { requestOf } from './request.ts';
import { send } from './send.ts';

/** Carries out a command line and gives its exit code. Never rejects. */
export async function curl(words: readonly string[], around: Around): Promise<number> {
  const call = readOptions(words);
  if ('help' in call) {
    const help = `Usage: curl [options...] <url>\n ${knownOptions.join('\n ')}\n`;
    around.out(new TextEncoder().encode(help));
    return 0;
  }
  if ('problem' in call) {
    around.print('stderr', `curl: ${call.problem}\n`);
    return 2;
  }
  try {
    const request = await requestOf(call, around.read).catch((error: Error) => {
      throw new CurlError(26, error.message);
    });
    await send(call, request, around);
    return 0;
  } catch (error) {
    const { code, message } =
      error instanceof CurlError ? error : new CurlError(1, (error as Error).message);
    if (!call.silent || call.showError) around.print('stderr', `curl: (${code}) ${message}\n`);
    return code;
  }
}
