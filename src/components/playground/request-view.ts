import type { Recording } from '../../chat/recording.ts';
import { copyableBody, elide, largestWhole, lengthOf, prettyBody } from '../../chat/shown-body.ts';
import { make, part } from '../dom.ts';
import { headerTable } from './header-table.ts';
import type { SentFile } from './inspector.ts';

/** Shows the request as it went: the key as dots, the Base64 elided. */
export function createRequestView(root: HTMLElement) {
  const panel = part(root, 'request');

  return async ({ request }: Recording, { place, base64 }: SentFile): Promise<void> => {
    if (!request) return;
    const { text } = await elide(base64);
    const body = make('pre', { tabindex: '0', 'aria-label': 'Request body' });
    body.textContent = prettyBody(request.json, place.token, text);
    panel.replaceChildren(
      make(
        'div',
        { class: 'line' },
        make('code', {}, `${request.method} ${request.url}`),
        make(
          'button',
          { type: 'button', class: 'link', 'data-do': 'copy-json', 'data-part': 'copy-json' },
          'Copy as JSON',
        ),
        make(
          'button',
          { type: 'button', class: 'link', 'data-do': 'copy-har', 'data-part': 'copy-har' },
          'Copy as HAR',
        ),
      ),
      headerTable(request.headers, 'Request headers'),
      make(
        'p',
        { class: 'note pad' },
        'The browser adds headers of its own, such as origin and user-agent.',
      ),
      body,
      whole(body, () => copyableBody(request.json, place.token, base64), lengthOf(base64)),
    );
  };
}

/** Shows the body whole on demand, where that would not freeze the page. */
function whole(body: HTMLElement, read: () => Promise<string>, length: number): HTMLElement {
  if (length > largestWhole)
    return make(
      'p',
      { class: 'note pad' },
      `The Base64 is too long to show whole: ${length} characters.`,
    );
  const button = make('button', { type: 'button', class: 'link' }, `Show all ${length} characters`);
  button.addEventListener('click', async () => {
    body.textContent = await read();
    button.remove();
  });
  return make('p', { class: 'note pad' }, button);
}
