import type { PyodideAPI } from 'pyodide';
import type { OutputStream, Program } from '../room/messages.ts';
import { keptNames } from '../room/worker/kept-names.ts';
import { whatIsOpen, whatStays } from '../room/worker/lock.ts';
import { createPrinter } from '../room/worker/printer.ts';
import { createBridge } from './bridge.ts';
import { loadPython } from './load.ts';
import { memoryIn } from './memory.ts';
import type { FromPython, ToPython } from './messages.ts';

const post = self.postMessage.bind(self) as (
  message: FromPython,
  transfer?: Transferable[],
) => void;
const say = (message: FromPython, transfer: Transferable[] = []) => post(message, transfer);

/** Python instantiates the WebAssembly of packages when they are imported. */
const kept = new Set([...keptNames, 'WebAssembly']);

type Loaded = Extract<ToPython, { type: 'load' }>;
let python: PyodideAPI;
let bridge: ReturnType<typeof createBridge>;

/** Starts Python, and only then takes away what a program has no use for: no program is here before. */
async function load({ file, parts, memory: buffer }: Loaded): Promise<void> {
  const memory = memoryIn(buffer);
  bridge = createBridge(say, memory);
  python = await loadPython(file, parts, bridge.module);
  python.setInterruptBuffer(memory.interrupt);
  const stays = whatStays(kept);
  say(stays === undefined ? { type: 'ready' } : { type: 'unsafe', why: `${stays} is there.` });
}

/** Runs one program. It is over when Python has come to its end: nothing goes on behind it. */
async function run({ code, env, files }: Program): Promise<void> {
  const printer = createPrinter({ say, hear: () => undefined });
  bridge.begin(printer.flush);
  const to = (stream: OutputStream) => {
    const decoder = new TextDecoder();
    return {
      write(bytes: Uint8Array) {
        printer.print(stream, decoder.decode(bytes.slice(), { stream: true }));
        return bytes.length;
      },
    };
  };
  python.setStdout(to('stdout'));
  python.setStderr(to('stderr'));
  const room = python.pyimport('_room.run');
  room.prepare();
  for (const [name, content] of files)
    python.FS.writeFile(`/home/reader/${name}`, new Uint8Array(await content.arrayBuffer()));
  const status: number = room.run(code, env);
  printer.flush();
  say({ type: 'exit', code: status });
}

/** What breaks Python itself ends the worker. */
const fail = (error: unknown) => reportError(error);

self.addEventListener('message', ({ data }: MessageEvent<ToPython>) => {
  if (data.type === 'load') load(data).catch(fail);
  else run(data.program).catch(fail);
});
void whatIsOpen().then((open) =>
  say(open === undefined ? { type: 'locked' } : { type: 'unsafe', why: `${open} is there.` }),
);
