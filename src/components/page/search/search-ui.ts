import { PagefindUI as DefaultUI } from '@pagefind/default-ui';
import { bestFirst } from './results.ts';

/** The search of Pagefind, in whose results a page is the section of it that says most. */
export class PagefindUI extends DefaultUI {
  constructor(options: ConstructorParameters<typeof DefaultUI>[0]) {
    super({
      ...options,
      processResult: (found) => {
        options.processResult?.(found);
        return bestFirst(found);
      },
    });
  }
}
