import { home } from '../../../code/shell/home.ts';
import { commands } from '../../../code/shell/programs.ts';
import { firstPlace, promptOf, samples } from '../../../labs/terminal/place.ts';
import { t } from '../../../strings/translate.ts';
import { adopt } from '../../adopt.ts';
import { part } from '../../dom.ts';
import type { Lab } from '../lab.ts';
import { createField } from './field.ts';
import { createLog } from './log.ts';
import type { Session } from './session.ts';
import rules from './terminal.css?inline';

/** The terminal: its field, its log, and the shell, which is loaded when the field is first used. */
export function mount(root: HTMLElement): Lab {
  adopt(rules);
  const terminal = part(root, 'terminal');
  const command = part<HTMLTextAreaElement>(root, 'command');
  const button = part(root, 'run');
  const prompt = part(root, 'prompt');
  const log = createLog(part(root, 'log'));
  const leave = new AbortController();
  const { signal } = leave;
  let place = firstPlace;
  let isRunning = false;
  let loaded: Promise<Session> | undefined;

  const session = (): Promise<Session> => {
    loaded ??= import('./session.ts').then(({ createSession }) => createSession(log));
    // What did not load is asked for again at the next command.
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
  const show = (running: boolean) => {
    isRunning = running;
    terminal.dataset.state = running ? 'running' : 'idle';
    button.textContent = t(running ? 'playground.stop' : 'playground.run');
    button.dataset.do = running ? 'stop' : 'run';
    log.busy(running);
    for (const each of root.querySelectorAll('.suggestions button'))
      each.setAttribute('aria-disabled', `${running}`);
    prompt.textContent = promptOf(place);
  };

  /** Carries out a line, or what is to be known of the connection first. One at a time. */
  const run = async (lineOf: (now: Session) => string) => {
    if (isRunning) return;
    show(true);
    try {
      const now = await session();
      const line = lineOf(now);
      log.begin(promptOf(place), line);
      if (line.trim()) field.keep(line);
      if (line.trim() === 'clear') log.clear();
      else if (line.trim() === 'help') log.write('stdout', `${now.help()}\n`);
      else if (line.trim()) place = await now.run(line);
    } catch {
      log.write('stderr', `${t('lab.notLoaded')}\n`);
    }
    show(false);
  };
  const enter = (line: string) => {
    if (isRunning) return;
    field.clear();
    void run(() => line);
  };
  const stop = () =>
    void loaded?.then(
      (now) => now.stop(),
      () => undefined,
    );

  const field = createField(command, {
    enter,
    choices(line, names) {
      log.begin(promptOf(place), line);
      log.write('stdout', `${names.join('  ')}\n`);
    },
    names: () => ({ home, cwd: place.cwd, files: place.names, commands }),
  });
  /** As terminals have it, unless a reader copies. */
  const interrupt = () => {
    if (command.selectionStart !== command.selectionEnd || `${getSelection()}`) return false;
    if (isRunning) stop();
    else {
      log.begin(promptOf(place), `${field.text()}^C`);
      field.clear();
    }
    return true;
  };
  const controls: Readonly<Record<string, () => boolean>> = {
    c: interrupt,
    l: () => {
      log.clear();
      return true;
    },
  };
  command.addEventListener('keydown', field.press, { signal });
  const prepare = () =>
    void session().then(
      (now) => now.prepare(),
      () => undefined,
    );
  command.addEventListener('focus', prepare, { signal, once: true });
  terminal.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
      if (!ctrlKey || shiftKey || altKey || metaKey) return;
      if (controls[key.toLowerCase()]?.()) event.preventDefault();
    },
    { signal },
  );

  show(false);
  // Entered before this was loaded.
  if (field.text().endsWith('\n')) enter(field.text().trimEnd());

  const verbs: Readonly<Record<string, () => void>> = {
    run: () => enter(field.text()),
    stop,
    list: () => void run(() => 'ls -l'),
    encode: () => void run(() => `base64 ${samples[0]?.name} | head -n 3`),
    first: () => void run((now) => now.firstCall()),
  };
  return {
    do: (verb) => verbs[verb]?.(),
    edit: (target) => target === command && field.grow(),
    end() {
      leave.abort();
      stop();
    },
  };
}
