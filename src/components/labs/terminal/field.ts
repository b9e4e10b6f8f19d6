import { complete, type Names } from '../../../labs/terminal/complete.ts';
import { createHistory } from '../../../labs/terminal/history.ts';

/** What the keys of the field bring about, beside changes of its text. */
export interface FieldActs {
  enter(line: string): void;
  /** The names that the last word of the line may become. */
  choices(line: string, names: readonly string[]): void;
  names(): Names;
}

/** The line that waits for a command: history by the arrows, names by Tab. */
export function createField(field: HTMLTextAreaElement, acts: FieldActs) {
  const history = createHistory();
  /** As it came from the history: then the arrows go on there, however many lines it has. */
  let recalled: string | undefined;
  let isLeaving = false;

  /** As high as its text. */
  const grow = () => {
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  const put = (text: string, cursor = text.length) => {
    field.value = text;
    field.setSelectionRange(cursor, cursor);
    grow();
  };
  const recall = (line: string | undefined) => {
    if (line === undefined) return false;
    put(line);
    recalled = line;
    return true;
  };
  const older = () => {
    const isFirst = !field.value.slice(0, field.selectionStart).includes('\n');
    return (isFirst || field.value === recalled) && recall(history.older(field.value));
  };
  const newer = () => {
    const isLast = !field.value.slice(field.selectionEnd).includes('\n');
    return (isLast || field.value === recalled) && recall(history.newer());
  };
  const completeWord = () => {
    // Neither a line that is empty nor a reader who asked to go is held up.
    if (!field.value.trim() || isLeaving) return false;
    const at = field.selectionEnd;
    const typed = field.value.slice(0, at);
    const { before, choices } = complete(typed, acts.names());
    put(before + field.value.slice(at), before.length);
    if (before === typed && choices.length) acts.choices(field.value, choices);
    return true;
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowUp: older,
    ArrowDown: newer,
    Tab: completeWord,
    Enter: () => {
      acts.enter(field.value);
      return true;
    },
  };

  return {
    press(event: KeyboardEvent) {
      const { key, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
      if (isComposing || shiftKey || ctrlKey || altKey || metaKey) return;
      if (keys[key]?.()) event.preventDefault();
      isLeaving = key === 'Escape' || (isLeaving && key === 'Tab');
    },
    /** Keeps a line that was carried out. */
    keep: (line: string) => history.add(line),
    text: () => field.value,
    clear: () => put(''),
    grow,
  };
}
