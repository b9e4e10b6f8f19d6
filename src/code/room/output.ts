import { createRedactor } from '../../api/redact.ts';
import { t } from '../../strings/translate.ts';
import { wholeEnd } from '../../text/invisible.ts';
import { maxOutput } from './limits.ts';
import type { OutputStream } from './messages.ts';

export type ShowOutput = (stream: OutputStream, text: string) => void;

/** What a run prints, on its way to the reader: without the key, and of more than `maxOutput` the beginning, which is said. */
export function createOutput(key: string, show: ShowOutput) {
  const redactors = { stdout: createRedactor(key), stderr: createRedactor(key) };
  let room = maxOutput;
  let isFull = false;
  const give = (stream: OutputStream, text: string) => {
    if (!text || isFull) return;
    const end = text.length > room ? wholeEnd(text, room) : text.length;
    room -= end;
    if (end) show(stream, text.slice(0, end));
    if (end === text.length) return;
    isFull = true;
    show('stderr', `\n${t('codeRun.outputCut', { most: maxOutput })}\n`);
  };
  return {
    push: (stream: OutputStream, text: string) => give(stream, redactors[stream].push(text)),
    end() {
      give('stdout', redactors.stdout.flush());
      give('stderr', redactors.stderr.flush());
    },
  };
}
