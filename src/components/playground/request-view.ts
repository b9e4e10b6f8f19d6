import type { Recording } from '../../chat/recording.ts';
import { copyableBody, elide, largestWhole, lengthOf, prettyBody } from '../../chat/shown-body.ts';
import { say } from '../../strings/say.ts';
import { make, part } from '../dom.ts';
import { headerTable } from './header-table.ts';
import type { SentFile } from './inspector.ts';

/** Shows the request as it went: the key as dots, the Base64 elided. */
export function createRequestView(root: HTMLElement) {
  const panel = part(root, 'request');

  return async ({ request }: Recording, { place, base64 }: SentFile): Promise<void> => {
    if (!request) return;
    const { text } = await elide(base64);
    const body = make('pre', { tabindex: '0', 'aria-label': say('inspector.requestBody') });
    body.textContent = prettyBody(request.json, place.token, text);
    panel.replaceChildren(
      make(
        'div',
        { class: 'line' },
        make('code', {}, `${request.method} ${request.url}`),
        make(
          'button',
          { type: 'button', class: 'link', 'data-do': 'copy-json', 'data-part': 'copy-json' },
          say('inspector.copyJson'),
        ),
        make(
          'button',
          { type: 'button', class: 'link', 'data-do': 'copy-har', 'data-part': 'copy-har' },
          say('inspector.copyHar'),
        ),
      ),
      headerTable(request.headers, say('inspector.requestHeaders')),
      make('p', { class: 'note pad' }, say('inspector.ownHeaders')),
      body,
      whole(body, () => copyableBody(request.json, place.token, base64), lengthOf(base64)),
    );
  };
}

/** Shows the body whole on demand, where that would not freeze the page. */
function whole(body: HTMLElement, read: () => Promise<string>, length: number): HTMLElement {
  if (length > largestWhole)
    return make('p', { class: 'note pad' }, say('inspector.tooLong', { length }));
  const button = make(
    'button',
    { type: 'button', class: 'link' },
    say('inspector.showAll', { length }),
  );
  button.addEventListener('click', async () => {
    body.textContent = await read();
    button.remove();
  });
  return make('p', { class: 'note pad' }, button);
}
