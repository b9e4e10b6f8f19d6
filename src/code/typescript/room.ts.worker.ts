import type { Program } from '../room/messages.ts';
import { createFetch } from '../room/worker/fetch.ts';
import { enter, type Link } from '../room/worker/link.ts';
import { createPrinter } from '../room/worker/printer.ts';
import { Buffer } from './bytes.ts';
import { compile } from './compile.ts';
import { createConsole } from './console.ts';
import { describe, whenUncaught } from './errors.ts';
import { fileModules } from './files.ts';
import { makeModules, moduleAddress } from './modules.ts';
import { openai } from './openai.ts';
import { createProcess, Exit } from './process.ts';
import { createTimers } from './timers.ts';

void enter((program, link) => void run(program, link));

/** How long a program must have rested to be over, in milliseconds: a browser tells late of a promise that nobody awaits. */
const restMs = 20;

/** Runs one program, and says how it ended: with 1 where it threw, else when nothing is left that it waits for. */
async function run({ code, env, files }: Program, link: Link): Promise<void> {
  const { setTimeout } = self;
  const printer = createPrinter(link);
  let isOver = false;
  let isImported = false;
  const exit = (status: number) => {
    if (isOver) return;
    isOver = true;
    printer.flush();
    link.say({ type: 'exit', code: status & 255 });
  };
  const changed = () => {
    if (isImported) setTimeout(endIfIdle, restMs);
  };
  const web = createFetch(link, changed);
  const timers = createTimers(changed);
  const disk = fileModules(new Map(files), changed);
  const process = createProcess(env, printer.print, exit);
  let address = '';
  const endIfIdle = () => {
    const open = web.openCount() + timers.openCount() + disk.openCount();
    if (!open) exit(Number(process.exitCode ?? 0));
  };
  const fail = (error: unknown) => {
    if (isOver || error instanceof Exit) return;
    printer.print('stderr', `${describe(error, code, address)}\n`);
    exit(1);
  };
  whenUncaught(fail);
  Object.assign(globalThis, timers.scope, {
    process,
    console: createConsole(printer.print),
    fetch: web.fetch,
    Buffer,
    global: globalThis,
  });
  try {
    const addresses = await makeModules([
      [['openai'], openai],
      [['node:fs/promises', 'fs/promises'], disk.promises],
      [['node:fs', 'fs'], disk.fs],
      [['node:buffer', 'buffer'], { Buffer, default: { Buffer } }],
      [['node:process', 'process'], { ...process, default: process }],
      [['node:timers/promises', 'timers/promises'], { setTimeout: timers.wait, default: {} }],
    ]);
    address = moduleAddress(compile(code, (specifier) => addresses.get(specifier)));
    await import(/* @vite-ignore */ address);
    isImported = true;
    changed();
  } catch (error) {
    fail(error);
  }
}
