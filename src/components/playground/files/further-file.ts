import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { make } from '../../dom.ts';
import { factsOfFile } from './file-view.ts';
import { type HeldFile, hold } from './held.ts';
import { createLocationView } from './location-view.ts';

/** A file after the first, and the line of the list that tells what it is. */
export interface FurtherFile {
  readonly held: () => HeldFile;
  readonly item: HTMLElement;
}

interface Events {
  readonly onChange: () => void;
  readonly onRemove: (file: FurtherFile) => void;
  readonly inTurn: (next: () => Promise<unknown>) => unknown;
}

/** Holds a further file, says whether it tells a location, and offers to take that or the file out. */
export function createFurtherFile(given: HeldFile, on: Events): FurtherFile {
  const { attachment } = given;
  const name = outsideText(attachment.name);
  const facts = make('small', {}, factsOfFile(attachment));
  const line = make('span', { 'aria-live': 'polite' });
  const clean = link(t('file.removeMetadata'), t('file.removeMetadataOf', { name }));
  clean.hidden = true;
  const out = link(t('file.remove'), t('file.removeNamed', { name }));
  let held = given;

  const location = createLocationView({ line, button: clean, next: out }, () =>
    on.inTurn(async () => {
      const file = await location.remove(held.attachment.file);
      if (!file) return;
      held = hold({ ...held.attachment, file });
      facts.textContent = factsOfFile(held.attachment);
      on.onChange();
    }),
  );
  void location.look(given);

  const place = make('span', { class: 'links place' }, line, clean);
  const item = make('li', {}, make('strong', {}, name), facts, place, out);
  const own: FurtherFile = { held: () => held, item };
  out.addEventListener('click', () => on.onRemove(own));
  return own;
}

const link = (text: string, name: string) =>
  make('button', { type: 'button', class: 'link', 'aria-label': name }, text);
