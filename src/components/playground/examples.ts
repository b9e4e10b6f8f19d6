import { part } from '../dom.ts';
import type { LivePlayground } from './element.ts';

/** Shows one playground at a time. Each keeps what its reader put into it. */
class LiveExamples extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.addEventListener('change', ({ target }) => this.#changed(target), { signal });
    addEventListener('hashchange', () => void this.#fromLink(), { signal });
    void this.#fromLink();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #changed(target: EventTarget | null): void {
    if (target === this.#select) this.#choose(this.#select?.value ?? '');
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  get #cards(): readonly LivePlayground[] {
    return [...this.querySelectorAll<LivePlayground>('live-playground')];
  }

  #choose(id: string): void {
    if (this.#select) this.#select.value = id;
    for (const card of this.#cards) card.hidden = card.dataset.example !== id;
  }

  /** Fills the form from the fragment, if it is one of ours. Nothing runs by itself. */
  async #fromLink(): Promise<void> {
    if (!location.hash.includes('example=') || (await this.#fill())) return;
    // The next sign of a reader tries anew, before a press can run what the link did not ask for.
    const again = { signal: this.#leave.signal, once: true };
    this.addEventListener('pointerover', () => void this.#fromLink(), again);
  }

  /** False where what it takes did not load, which is said. */
  async #fill(): Promise<boolean> {
    const loaded = await import('../../examples/share-link.ts').catch(() => undefined);
    const link = loaded?.fromFragment(location.hash);
    if (link) this.#choose(link.example);
    const card = this.#cards.find(({ hidden }) => !hidden);
    if (!loaded && card) part(card, 'status').textContent = card.dataset.notLoaded ?? '';
    if (!loaded) return false;
    if (!link || !card) return true;
    const isFilled = await card.fill(link);
    if (isFilled) await goTo(card);
    return isFilled;
  }
}

/** As where any link leads. */
const goTo = (card: HTMLElement): Promise<void> =>
  import('../page/arrive.ts').then(
    ({ arriveAt }) => arriveAt(card, false),
    () => undefined,
  );

customElements.define('live-examples', LiveExamples);
