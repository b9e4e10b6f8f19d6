import { keyVariableAt } from '../../../api/providers/index.ts';
import { newPlaceholder } from '../../../code/room/placeholder.ts';
import type { Snapshot } from '../../../code/room/snapshot.ts';
import { builtins, programs } from '../../../code/shell/programs.ts';
import { connection } from '../../../connection/store.ts';
import { firstPlace, type Place, samples } from '../../../labs/terminal/place.ts';
import { printFirstCall } from '../../../labs/terminal/shells.ts';
import { curl } from '../../../snippets/curl/index.ts';
import { t } from '../../../strings/translate.ts';
import { address } from '../../address.ts';
import { codeAddress, createCodeRunner, problemWords } from '../../code/runner.ts';
import type { Log } from './log.ts';

export type Session = ReturnType<typeof createSession>;

/** A shell whose commands follow one another: each in a room of its own, with what the last one left. */
export function createSession(log: Log) {
  const placeholder = newPlaceholder();
  let code = '';
  let snapshot: Snapshot | undefined;

  const runner = createCodeRunner({
    language: 'curl',
    code: () => code,
    files: async () => (snapshot ? new Map() : loadSamples()),
    connection: connection.get,
    session: () => ({ placeholder, state: snapshot?.state }),
    on: {
      state: () => undefined,
      output: log.write,
      watch: () => ({ observer: {}, done: () => undefined }),
    },
  });
  const now = () => {
    const baseUrl = codeAddress(connection.get());
    return { baseUrl, variable: keyVariableAt(baseUrl), hasKey: connection.get().key !== '' };
  };
  const say = (problem: Parameters<typeof problemWords>[0]) => {
    const { title, cause, next } = problemWords(problem);
    log.write('stderr', `${title}. ${cause} ${next}\n`);
  };

  return {
    /** Carries out a line, and tells where the shell is then. A line that is stopped leaves all as it was. */
    async run(line: string): Promise<Place> {
      code = line;
      const end = await runner.run();
      if (end?.state === 'stopped') log.write('stderr', '^C\n');
      if (end?.problem) say(end.problem);
      snapshot = end?.snapshot ?? snapshot;
      return snapshot ?? firstPlace;
    },
    stop: runner.stop,
    /** Loads ahead what the first command needs. */
    prepare: runner.whyNot,
    firstCall: () => printFirstCall(curl, now().baseUrl, now().variable).trim(),
    help() {
      const { baseUrl, variable, hasKey } = now();
      return [
        t('terminal.programs', { names: programs.join(' ') }),
        t('terminal.builtins', { names: builtins.join(' ') }),
        t('terminal.files', { names: samples.map(({ name }) => name).join(', ') }),
        t('terminal.reach', { baseUrl }),
        t(hasKey ? 'terminal.key' : 'terminal.noKeySet', { variable }),
      ].join('\n');
    },
  };
}

async function loadSamples(): Promise<ReadonlyMap<string, Blob>> {
  const load = async ({ name, path }: (typeof samples)[number]) => {
    const response = await fetch(address(path));
    if (!response.ok) throw new Error(name);
    return [name, await response.blob()] as const;
  };
  return new Map(await Promise.all(samples.map(load)));
}
