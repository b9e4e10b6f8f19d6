import { maxFiles } from '../../../chat/attach/attachment.ts';
import type { Example } from '../../../examples/index.ts';
import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { part } from '../../dom.ts';
import { createFileView } from './file-view.ts';
import { createFurtherFiles } from './further-files.ts';
import { type Held, hold, holdSample, take as takeFile } from './held.ts';
import { createLocationView } from './location-view.ts';

export type AttachControl = ReturnType<typeof createAttachControl>;

/**
 * Where files go: `instead` of the first, or `beside` those that are attached; those that are `dropped` go beside a
 * reader's own files, and instead of the sample.
 */
export type Taking = 'instead' | 'beside' | 'dropped';

/** Takes files in, by whatever way they come, and holds those that are attached. */
export function createAttachControl(root: HTMLElement, example: Example, onChange: () => void) {
  const view = createFileView(root);
  const sample = example.sample && holdSample(example.sample);
  let first: Held | undefined = sample;
  let taking: Promise<unknown> = Promise.resolve();
  /** A turn that fails is told beside the file, and stands in the way of no other. */
  const inTurn = (next: () => Promise<unknown>) => {
    taking = taking.then(next).catch(() => view.refuse(t('file.notTaken')));
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
    const file = attachment?.file && (await location.remove(attachment.file));
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

  /**
   * A refused file leaves an earlier one attached, and the reader's first takes the place of the sample. What is said of
   * the files that are refused is said at once.
   */
  const take = async (chosen: readonly File[], how: Taking) => {
    const problems: string[] = [];
    const stays = first && (how === 'beside' || (how === 'dropped' && first !== sample));
    let replaces = !(stays && further.takesSeveral);
    for (const file of further.takesSeveral ? chosen : chosen.slice(0, 1)) {
      const taken = await takeFile(file, example.accepts);
      if (!taken.ok) problems.push(taken.problem);
      else if (replaces) {
        putAnother(taken.held);
        replaces = false;
      } else if (!further.add(taken.held))
        problems.push(t('file.tooMany', { name: outsideText(file.name), limit: maxFiles }));
    }
    view.refuse(problems.join(' '));
  };
  const further = createFurtherFiles(root, {
    onChange,
    inTurn,
    onPick: (files) => inTurn(() => take(files, 'beside')),
  });

  return {
    /** In the order in which they are sent. */
    held: (): readonly Held[] => (first ? [first, ...further.held()] : []),
    /** Resolves once every file that was given has been taken or refused. */
    settled: () => taking,
    take: (chosen: readonly File[], how: Taking) => inTurn(() => take(chosen, how)),
    sample: () => inTurn(async () => putAnother(sample)),
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
