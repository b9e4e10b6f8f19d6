/** From the header to the line that a heading passes to become the current one, in pixels. As Starlight has it. */
const belowHeader = 85;

/**
 * `<starlight-toc>`: marks the link of the section being read. It takes the place of Starlight's own, which asks of every
 * element of the page which heading it belongs to: 45 ms twice on a page of 3,500 elements, and time in each frame after.
 * This one watches the headings alone. Starlight's list for phones inherits from it.
 */
export class StarlightTOC extends HTMLElement {
  readonly #links = [...this.querySelectorAll('a')];
  readonly #passed = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    whenIdle(() => this.#watch());
    let resized: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(resized);
      resized = setTimeout(() => this.#watch(), 200);
    };
    addEventListener('resize', later, { signal });
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    this.#observer?.disconnect();
  }

  set current(link: HTMLAnchorElement) {
    for (const marked of this.querySelectorAll('[aria-current]'))
      if (marked !== link) marked.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
  }

  /** The area watched has no end at its foot, so that a heading leaves it at the line alone, however far a jump. */
  #watch(): void {
    this.#observer?.disconnect();
    // It may have left the page meanwhile.
    if (!this.isConnected) return;
    this.#observer = new IntersectionObserver((entries) => this.#update(entries), {
      rootMargin: `${-this.#line()}px 0px 1000000px`,
      threshold: [0, 1],
    });
    for (const link of this.#links) {
      const heading = headingOf(link);
      if (heading) this.#observer.observe(heading);
    }
  }

  #update(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, boundingClientRect, intersectionRatio } of entries) {
      const isPassed = boundingClientRect.height > 0 && intersectionRatio < 1;
      if (isPassed) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    const isPassed = (link: HTMLAnchorElement) => {
      const heading = headingOf(link);
      return heading !== null && this.#passed.has(heading);
    };
    const current = this.#links.findLast(isPassed) ?? this.#links[0];
    if (current) this.current = current;
  }

  #line(): number {
    const bars = [document.querySelector('header'), this.querySelector('summary')];
    const heights = bars.map((bar) => bar?.getBoundingClientRect().height ?? 0);
    return heights.reduce((sum, height) => sum + height, belowHeader);
  }
}

const headingOf = ({ hash }: HTMLAnchorElement) =>
  document.getElementById(decodeURIComponent(hash.slice(1)));

customElements.define('starlight-toc', StarlightTOC);
