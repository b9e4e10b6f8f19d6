import type { Attachment } from '../../chat/attach/attachment.ts';
import { mediaTypes } from '../../examples/media-type.ts';
import { say } from '../../strings/say.ts';
import { base64Length } from '../../text/base64.ts';
import { outsideText } from '../../text/outside-text.ts';
import { part } from '../dom.ts';
import { bytes } from '../format.ts';
import type { Held } from './held.ts';

export type FileView = ReturnType<typeof createFileView>;

/** Shows the attached file: a preview of an image, and what the file is. */
export function createFileView(root: HTMLElement) {
  const drop = part(root, 'drop');
  const preview = part<HTMLImageElement>(root, 'preview');
  let url = '';
  let shown: Held | undefined;

  const release = () => {
    if (url) URL.revokeObjectURL(url);
    url = '';
    shown = undefined;
  };

  const draw = (attachment: Attachment) => {
    url = URL.createObjectURL(attachment.file);
    preview.src = url;
    preview.onload = () => {
      const { naturalWidth: width, naturalHeight: height } = preview;
      part(root, 'file-facts').textContent = factsOf(attachment, `${width} × ${height} px`);
    };
  };

  const show = (held: Held | undefined) => {
    const attachment = held?.attachment;
    release();
    shown = held;
    drop.dataset.attached = String(Boolean(attachment));
    const isImage = attachment?.type.startsWith('image/') ?? false;
    preview.hidden = !isImage;
    preview.removeAttribute('src');
    for (const name of ['replace', 'remove']) part(root, name).hidden = !attachment;
    part(root, 'file-name').textContent = outsideText(attachment?.name ?? '');
    part(root, 'file-facts').textContent = attachment ? factsOf(attachment) : '';
    part(root, 'file-problem').textContent = '';
    if (!held || !isImage) return;
    void held.whenIdle.then(() => shown === held && draw(held.attachment));
  };

  const refuse = (problem: string) => {
    part(root, 'file-problem').textContent = problem;
  };

  return { show, refuse, release };
}

/** `PNG · 1200 × 800 px · 212 KB → 283 KB as Base64`. */
export function factsOf({ type, file }: Attachment, dimensions?: string): string {
  const size = say('file.size', {
    size: bytes(file.size),
    encoded: bytes(base64Length(file.size)),
  });
  return [mediaTypes[type].label, dimensions, size].filter(Boolean).join(' · ');
}
