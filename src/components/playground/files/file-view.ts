import type { Attachment } from '../../../chat/attach/attachment.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { part } from '../../dom.ts';
import { factsOf } from './facts.ts';
import type { Held, HeldFile } from './held.ts';

/** Shows the attached file: a preview of an image, and what the file is. */
export function createFileView(root: HTMLElement) {
  const drop = part(root, 'drop');
  const preview = part<HTMLImageElement>(root, 'preview');
  // What the page came with is the sample's.
  const ofSample = {
    facts: part(root, 'file-facts').textContent,
    picture: preview.dataset.src,
  };
  let url = '';
  let shown: Held | undefined;

  const release = () => {
    if (url) URL.revokeObjectURL(url);
    url = '';
    preview.onload = null;
    shown = undefined;
  };

  const draw = (attachment: Attachment) => {
    url = URL.createObjectURL(attachment.file);
    preview.src = url;
    preview.onload = () => {
      const pixels = { width: preview.naturalWidth, height: preview.naturalHeight };
      part(root, 'file-facts').textContent = factsOfFile(attachment, pixels);
    };
  };

  const factsIn = (held: Held) => (isOwn(held) ? factsOfFile(held.attachment) : ofSample.facts);

  /** A button that goes away would take the focus with it. */
  const offer = (shownButtons: Readonly<Record<string, boolean>>) => {
    const hadFocus = document.activeElement === part(root, 'sample');
    for (const [name, isShown] of Object.entries(shownButtons)) part(root, name).hidden = !isShown;
    if (hadFocus) part(root, 'replace').focus();
  };

  const show = (held: Held | undefined) => {
    const { name = '', type = '', file } = held?.attachment ?? {};
    const isSample = held !== undefined && !file;
    release();
    shown = held;
    drop.dataset.attached = isSample ? 'sample' : String(Boolean(held));
    const isImage = type.startsWith('image/');
    preview.hidden = !isImage;
    preview.removeAttribute('src');
    if (isSample && ofSample.picture) preview.src = ofSample.picture;
    offer({ replace: Boolean(held), remove: Boolean(held), sample: !isSample });
    part(root, 'file-name').textContent = outsideText(name);
    part(root, 'file-facts').textContent = held ? factsIn(held) : '';
    part(root, 'file-problem').textContent = '';
    if (!isImage || !isOwn(held)) return;
    void held.whenIdle.then(() => shown === held && draw(held.attachment));
  };

  const refuse = (problem: string) => {
    part(root, 'file-problem').textContent = problem;
  };

  return { show, refuse, release };
}

const isOwn = (held: Held | undefined): held is HeldFile => held?.attachment.file !== undefined;

/** What is told of a reader's file. */
export const factsOfFile = (
  { type, file }: Attachment,
  pixels?: { readonly width: number; readonly height: number },
): string => factsOf({ type, size: file.size, pixels });
