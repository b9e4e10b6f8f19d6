import { maxFiles } from '../../chat/attach/attachment.ts';
import type { Example } from '../../examples/index.ts';
import { say } from '../../strings/say.ts';
import { outsideText } from '../../text/outside-text.ts';
import { address } from '../address.ts';
import { part } from '../dom.ts';
import { createFileView } from './file-view.ts';
import { createFurtherFiles } from './further-files.ts';
import { type Held, hold, take as takeFile } from './held.ts';
import { createLocationView } from './location-view.ts';

export type AttachControl = ReturnType<typeof createAttachControl>;

/** How long the sample may take to arrive, in milliseconds: files and Run wait for it. */
const samplePatience = 30_000;

/** Takes files in, by whatever way they come, and holds those that are attached. */
export function createAttachControl(root: HTMLElement, example: Example, onChange: () => void) {
  const view = createFileView(root);
  let first: Held | undefined;
  let taking: Promise<unknown> = Promise.resolve();
  /** A turn that fails is told beside the file, and stands in the way of no other. */
  const inTurn = (next: () => Promise<unknown>) => {
    taking = taking.then(next).catch(() => view.refuse(say('file.notTaken')));
    return taking;
  };

  const put = (held: Held | undefined) => {
    first = held;
    view.show(held);
    further.offer(held !== undefined);
    onChange();
  };
  const putAnother = (held: Held | undefined) => {
    put(held);
    void location.look(held);
  };

  const withoutMetadata = async () => {
    const attachment = first?.attachment;
    const file = attachment && (await location.remove(attachment.file));
    if (file && first?.attachment === attachment) put(hold({ ...attachment, file }));
  };
  // In turn, so that Run waits for what was asked for before it.
  const location = createLocationView(
    {
      line: part(root, 'location'),
      button: part(root, 'remove-metadata'),
      next: part(root, 'replace'),
    },
    () => inTurn(withoutMetadata),
  );

  /** A refused file leaves an earlier one attached. What is said of the files that are refused is said at once. */
  const take = async (chosen: readonly File[], isAdded: boolean) => {
    const problems: string[] = [];
    let replaces = !(isAdded && further.takesSeveral && first);
    for (const file of further.takesSeveral ? chosen : chosen.slice(0, 1)) {
      const taken = await takeFile(file, example.accepts);
      if (!taken.ok) problems.push(taken.problem);
      else if (replaces) {
        putAnother(taken.held);
        replaces = false;
      } else if (!further.add(taken.held))
        problems.push(say('file.tooMany', { name: outsideText(file.name), limit: maxFiles }));
    }
    view.refuse(problems.join(' '));
  };
  const further = createFurtherFiles(root, {
    onChange,
    inTurn,
    onPick: (files) => inTurn(() => take(files, true)),
  });

  const sample = async () => {
    const { path, name } = example.sample;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), samplePatience);
    const bytes = await fetch(address(path), { signal: late.signal })
      .then((response) => (response.ok ? response.blob() : undefined))
      .catch(() => undefined)
      .finally(() => clearTimeout(timer));
    if (!bytes) return view.refuse(say('file.noSample'));
    await take([new File([bytes], name)], false);
  };

  return {
    /** In the order in which they are sent. */
    held: (): readonly Held[] => (first ? [first, ...further.held()] : []),
    /** Resolves once every file that was given has been taken or refused. */
    settled: () => taking,
    /** `isAdded` where the files go beside those attached, not in the place of the first. */
    take: (chosen: readonly File[], isAdded: boolean) => inTurn(() => take(chosen, isAdded)),
    sample: () => inTurn(sample),
    missing: () => view.refuse(say('file.none')),
    replace: () => part(root, 'file').click(),
    add: further.pick,
    /** Where there is a second file, it becomes the first. */
    remove: () => {
      putAnother(further.shift());
      part(root, 'file').focus();
    },
    end: view.release,
  };
}
