import { part } from '../../dom.ts';

/** Takes the files that are dropped on a playground or pasted into it, and shows where they may be dropped. */
export function acceptFiles(
  root: HTMLElement,
  take: (files: FileList) => void,
  signal: AbortSignal,
): void {
  const drop = part(root, 'drop');
  const dragging = (on: boolean) => drop.toggleAttribute('data-dragging', on);
  const takeFrom = (event: Event, data: DataTransfer | null) => {
    if (!data?.files.length) return;
    event.preventDefault();
    take(data.files);
  };
  root.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dragging(true);
    },
    { signal },
  );
  root.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) dragging(false);
    },
    { signal },
  );
  root.addEventListener(
    'drop',
    (event) => {
      dragging(false);
      takeFrom(event, event.dataTransfer);
    },
    { signal },
  );
  root.addEventListener('paste', (event) => takeFrom(event, event.clipboardData), { signal });
}
