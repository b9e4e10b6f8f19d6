import type { SentFile } from '../../../chat/attach/body.ts';
import type { Recording } from '../../../chat/record/recording.ts';
import {
  copyableBody,
  elidedBody,
  largestWhole,
  totalLength,
} from '../../../chat/record/shown-body.ts';
import { t } from '../../../strings/translate.ts';
import { find, make } from '../../dom.ts';
import { headerTable } from './header-table.ts';
import { jsonNodes } from './json-nodes.ts';

/** Shows the request as it went: the key as dots, the Base64 elided. */
export function createRequestView(root: HTMLElement) {
  const panel = find(root, 'request') ?? make('div');

  return async ({ request }: Recording, files: readonly SentFile[]): Promise<void> => {
    if (!request) return;
    const body = make('pre', { tabindex: '0', 'aria-label': t('inspector.requestBody') });
    body.replaceChildren(...jsonNodes(await elidedBody(request.json, files)));
    panel.replaceChildren(
      make(
        'div',
        { class: 'line' },
        make('code', {}, `${request.method} ${request.url}`),
        make(
          'button',
          { type: 'button', class: 'link', 'data-do': 'copy-json', 'data-part': 'copy-json' },
          t('inspector.copyJson'),
        ),
        make(
          'button',
          { type: 'button', class: 'link', 'data-do': 'copy-har', 'data-part': 'copy-har' },
          t('inspector.copyHar'),
        ),
      ),
      headerTable(request.headers, t('inspector.requestHeaders')),
      make('p', { class: 'note pad' }, t('inspector.ownHeaders')),
      body,
      ...(files.length
        ? [whole(body, () => copyableBody(request.json, files), totalLength(files))]
        : []),
    );
  };
}

/** Shows the body whole on demand, where that would not freeze the page. */
function whole(body: HTMLElement, read: () => Promise<string>, length: number): HTMLElement {
  if (length > largestWhole)
    return make('p', { class: 'note pad' }, t('inspector.tooLong', { length }));
  const button = make(
    'button',
    { type: 'button', class: 'link' },
    t('inspector.showAll', { length }),
  );
  button.addEventListener('click', async () => {
    body.textContent = await read();
    button.remove();
  });
  return make('p', { class: 'note pad' }, button);
}
