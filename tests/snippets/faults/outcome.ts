import { main } from '../../../src/api/providers/index.ts';
import type { Report } from '../../../src/labs/faults/report.ts';
import type { Run } from '../run.ts';

/** With which `timeout` of coreutils ends when it had to end the program. */
const endedFromOutside = 124;

/** What a reader would look at in what a program left, without what differs from run to run. */
export const reportOf = ({ code, stdout, stderr }: Run): Report => ({
  printed: lasting(lastEvent(stdout)).trim(),
  error: lasting(errorIn(stderr)),
  code: code === endedFromOutside ? null : Number(code),
});

/** Without ids and times of day, a clock that is some milliseconds late, and the address of one provider. */
const lasting = (text: string): string =>
  text
    .replace(/"(requestId|timestamp|id)":"[^"]*"/g, '"$1":"…"')
    .replace(/"created":\d+/g, '"created":…')
    .replace(/\b20\d\d milliseconds/g, '2000 milliseconds')
    .replaceAll(main.keysUrl, '{{keysUrl}}');

/** Of many raw events, as cURL prints them, the last one. */
function lastEvent(stdout: string): string {
  const events = stdout.startsWith('data: ') ? stdout.trim().split('\n\n') : [];
  return events.length > 1 ? `…\n\n${events.at(-1)}` : stdout;
}

/** The error itself and its first cause: not the places in the code that it came by, and no line of Node around it. */
function errorIn(stderr: string): string {
  const lines = stderr.trimEnd().split('\n');
  const isError = (line: string) =>
    /^(Exception in|curl: |[*\w.]+(Error|Exception)\b.*:)/.test(line);
  const error = stderr.startsWith('Traceback') ? lines.findLast(isError) : lines.find(isError);
  if (!error) return stderr.trim();
  const cause = lines.find((line) => line.startsWith('Caused by:'));
  return cause ? `${error}\n${cause}` : error;
}
