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
    if (!location.hash.includes('example=')) return;
    const loaded = await import('../../examples/share-link.ts').catch(() => undefined);
    if (!loaded) {
      const shown = this.querySelector<HTMLElement>('[data-not-loaded]:not([hidden])');
      if (shown) part(shown, 'status').textContent = shown.dataset.notLoaded ?? '';
      // The next sign of a reader tries anew, before a press can run what the link did not ask for.
      const again = { signal: this.#leave.signal, once: true };
      this.addEventListener('pointerover', () => void this.#fromLink(), again);
      return;
    }
    const { fromFragment } = loaded;
    const link = fromFragment(location.hash);
    if (!link) return;
    this.#choose(link.example);
    await this.#cards.find(({ dataset }) => dataset.example === link.example)?.fill(link);
  }
}

customElements.define('live-examples', LiveExamples);
