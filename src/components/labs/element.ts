import { part } from '../dom.ts';
import { bindTabs } from '../tabs.ts';
import type { Lab } from './lab.ts';

type Load = () => Promise<{ mount(root: HTMLElement): Lab }>;

/** The module of each lab, by the name of its folder. */
const labs: Readonly<Record<string, Load>> = {
  base64: () => import('./base64/lab.ts'),
  terminal: () => import('./terminal/lab.ts'),
  api: () => import('./api/lab.ts'),
  'api-key': () => import('./api-key/lab.ts'),
  'base-url': () => import('./base-url/lab.ts'),
};

/** Signs that a reader uses a lab, for one that did not load when it was opened. */
const intents = ['pointerover', 'focusin', 'touchstart'] as const;

/** A lab: maps what a reader does to verbs, and loads what carries them out when it is opened. */
export class LiveLab extends HTMLElement {
  #leave = new AbortController();
  #lab: Promise<Lab | undefined> | undefined;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    bindTabs(this, signal);
    const details = this.closest('details');
    const load = () => details?.open && void this.#load();
    details?.addEventListener('toggle', load, { signal });
    // It may have been opened before all this was there.
    load();
    for (const intent of intents)
      this.addEventListener(intent, () => void this.#load(), { signal, once: true, passive: true });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener(
      'input',
      ({ target }) => void this.#load().then((lab) => lab?.edit?.(target)),
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    void this.#lab?.then((lab) => lab?.end?.());
    this.#lab = undefined;
  }

  #press({ target }: Event): void {
    const button = target instanceof Element && target.closest<HTMLElement>('button[data-do]');
    if (button) void this.#load().then((lab) => lab?.do?.(button.dataset.do ?? '', button));
    // A tab has no verb, and what failed to load before may load now.
    else void this.#load();
  }

  /** Nothing where it does not load, which is said. The next press tries anew. */
  #load(): Promise<Lab | undefined> {
    this.#lab ??= this.#mount();
    return this.#lab;
  }

  async #mount(): Promise<Lab | undefined> {
    const problem = part(this, 'lab-problem');
    try {
      const { loadStrings } = await import('../../strings/translate.ts');
      const [lab] = await Promise.all([
        labs[this.dataset.lab ?? '']?.(),
        loadStrings(document.documentElement.lang),
      ]);
      if (!lab) throw new Error(`There is no lab "${this.dataset.lab}".`);
      problem.textContent = '';
      return lab.mount(this);
    } catch {
      this.#lab = undefined;
      problem.textContent = this.dataset.notLoaded ?? '';
      return undefined;
    }
  }
}

customElements.define('live-lab', LiveLab);
