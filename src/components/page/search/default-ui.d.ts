// The package has no types of its own.
declare module '@pagefind/default-ui' {
  interface Options {
    readonly [name: string]: unknown;
    /** What becomes of a page that was found, before it is shown. */
    readonly processResult?: (found: import('./results.ts').Found) => unknown;
  }
  /** The search field and its results. */
  export class PagefindUI {
    constructor(options: Options);
  }
}
