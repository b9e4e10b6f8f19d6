import { type Attachment, attach } from '../../chat/attachment.ts';
import { type Base64, encode } from '../../chat/encoder.ts';
import type { Example } from '../../examples/index.ts';
import { say } from '../../strings/say.ts';
import { part } from '../dom.ts';
import { createFileView } from './file-view.ts';
import { createLocationView } from './location-view.ts';

/** An attached file, its Base64 already in the making. */
export interface Held {
  readonly attachment: Attachment;
  readonly base64: Promise<Base64>;
}

export type AttachControl = ReturnType<typeof createAttachControl>;

/** Takes files in, by whatever way they come, and holds the one that is attached. */
export function createAttachControl(root: HTMLElement, example: Example, onChange: () => void) {
  const view = createFileView(root);
  let held: Held | undefined;
  let taking: Promise<unknown> = Promise.resolve();
  const inTurn = (next: () => Promise<unknown>) => {
    taking = taking.then(next);
    return taking;
  };

  const hold = (attachment: Attachment) => {
    const base64 = encode(attachment.file);
    // A file that cannot be read is said at Run, which needs it; until then nobody waits for this.
    base64.catch(() => {});
    held = { attachment, base64 };
    view.show(attachment);
    onChange();
  };

  const withoutLocation = async () => {
    const attachment = held?.attachment;
    const file = attachment && (await location.remove(attachment.file));
    if (file && held?.attachment === attachment) hold({ ...attachment, file });
  };
  // In turn, so that Run waits for what was asked for before it.
  const location = createLocationView(root, () => inTurn(withoutLocation));

  /** A refused file leaves an earlier one attached. */
  const take = async (chosen: File) => {
    const attached = await attach(chosen, example.accepts);
    if (!attached.ok) return view.refuse(attached.problem);
    hold(attached.attachment);
    void location.look(attached.attachment.file);
  };

  const sample = async () => {
    const { path, name } = example.sample;
    const response = await fetch(path).catch(() => undefined);
    if (!response?.ok) return view.refuse(say('file.noSample'));
    await take(new File([await response.blob()], name));
  };

  return {
    held: () => held,
    /** Resolves once every file that was given has been taken or refused. */
    settled: () => taking,
    take: (chosen: File) => inTurn(() => take(chosen)),
    sample: () => inTurn(sample),
    missing: () => view.refuse(say('file.none')),
    replace: () => part(root, 'file').click(),
    remove: () => {
      held = undefined;
      view.show(undefined);
      void location.look(undefined);
      onChange();
      part(root, 'file').focus();
    },
    end: view.release,
  };
}
