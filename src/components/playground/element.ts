import { connection } from '../../connection/store.ts';
import type { FromLink } from '../../examples/share-link.ts';
import { doubleClickMs, part, verbOf } from '../dom.ts';
import { translatorOf } from '../eager-words.ts';
import { bindTabs } from '../tabs.ts';
import { withStrings } from '../with-strings.ts';
import { acceptFiles } from './files/accept-files.ts';
import type { Taking } from './files/attach-control.ts';
import { showOnceSeen } from './files/show-once-seen.ts';
import type { Live } from './live.ts';
import { route } from './run/route.ts';
import type { PlaygroundWord } from './words.ts';

/** Signs that a reader is about to use a playground. */
const intents = ['pointerover', 'focusin', 'dragenter', 'touchstart'] as const;

/** A playground: maps what a reader does to verbs, and loads what carries them out when it is first wanted. */
export class LivePlayground extends HTMLElement {
  #leave = new AbortController();
  #live: Promise<Live | undefined> | undefined;
  #lastRun: MouseEvent | undefined;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const t = translatorOf<PlaygroundWord>(this);
    bindTabs(this, signal);
    showOnceSeen(part<HTMLImageElement>(this, 'preview'), signal);
    if (/Mac|iP/.test(navigator.platform)) part(this, 'shortcut').textContent = '⌘ ↵';
    for (const intent of intents)
      this.addEventListener(intent, () => void this.#load(), { signal, once: true, passive: true });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('input', ({ target }) => this.#edit(target), { signal });
    this.addEventListener('focusin', ({ target }) => this.#focus(target), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    if (!part(this, 'drop').hidden)
      acceptFiles(this, (files) => this.#take(files, 'dropped'), signal);
    addEventListener('pagehide', () => void this.#live?.then((live) => live?.leave()), { signal });
    const stop = connection.subscribe((now) => {
      part(this, 'route').replaceChildren(...route(now, t));
    });
    signal.addEventListener('abort', stop);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    void this.#live?.then((live) => live?.end());
    this.#live = undefined;
  }

  /** Fills the form with what a link brought. False where what does so did not load. */
  async fill(link: FromLink): Promise<boolean> {
    const live = await this.#load();
    live?.fill(link);
    return live !== undefined;
  }

  /** Nothing where it does not load, which is said. The next press tries anew. */
  #load(): Promise<Live | undefined> {
    const status = part(this, 'status');
    const { notLoaded = '' } = this.dataset;
    this.#live ??= withStrings(() => import('./live.ts'))
      .then(({ createLive }) => {
        if (status.textContent === notLoaded) status.textContent = '';
        return createLive(this);
      })
      .catch(() => {
        this.#live = undefined;
        status.textContent = notLoaded;
        return undefined;
      });
    return this.#live;
  }

  #press(event: MouseEvent): void {
    const verb = verbOf(event);
    const [isRun, isStop] = [/^run/, /^stop/].map((begins) => begins.test(verb ?? ''));
    // The second press of a double click on Run would be one on Stop, which has taken its place.
    const isSecond = (isRun && event.detail > 1) || (isStop && this.#isOfDoubleClick(event));
    if (isRun) this.#lastRun = event;
    if (!isSecond) this.#do(verb);
  }

  /** A click on Stop that began as one on Run. Firefox 153 counts anew where the button has changed its size. */
  #isOfDoubleClick(event: MouseEvent): boolean {
    const { detail, clientX: x, clientY: y, timeStamp: at } = event;
    const last = this.#lastRun;
    const isThere = last && Math.hypot(x - last.clientX, y - last.clientY) <= 2;
    return detail > 1 || Boolean(detail && isThere && at - last.timeStamp < doubleClickMs);
  }

  #do(verb: string | undefined): void {
    if (verb) void this.#load().then((live) => live?.do(verb));
  }

  /** The list is of no use once an input is cleared. */
  #take(list: FileList | null | undefined, how: Taking): void {
    const files = [...(list ?? [])];
    if (files.length) void this.#load().then((live) => live?.take(files, how));
  }

  #edit(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'file') {
      this.#take(target.files, 'instead');
      // So that the same file can be picked again.
      target.value = '';
    } else void this.#load().then((live) => live?.follow());
  }

  #focus(target: EventTarget | null): void {
    if (target === part(this, 'model')) this.#do('models');
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const isCode = event.target instanceof Element && event.target.closest('.editor');
    this.#do(isCode ? 'run-code' : 'run');
  }
}

customElements.define('live-playground', LivePlayground);
