import type { Settings, Turn } from '../../../examples/template.ts';
import { adopt } from '../../adopt.ts';
import { part } from '../../dom.ts';
import rules from './conversation.css?inline';
import { makeTurn, numberTurn, readTurn, tellEmpty } from './turn.ts';

/** What is said beside the prompt. */
export type Said = Pick<Settings, 'system' | 'turns'>;

export type ConversationView = ReturnType<typeof createConversationView>;

/** The messages beside the prompt. A card without a place for them has none. */
export function createConversationView(root: HTMLElement, onChange: () => void) {
  const box = root.querySelector<HTMLDetailsElement>('[data-part="conversation"]');
  if (box) adopt(rules);
  const list = () => part(root, 'turns');
  const turns = () => [...(box ? list().children : [])] as HTMLElement[];
  const textOf = (turn: HTMLElement) => part<HTMLTextAreaElement>(turn, 'text');

  const renumber = () => {
    for (const [at, turn] of turns().entries()) numberTurn(turn, at + 1);
  };
  const add = (said: Turn): HTMLElement => {
    const turn = makeTurn(said, () => remove(turn));
    list().append(turn);
    renumber();
    return turn;
  };
  /** A button that goes away would take the focus with it. */
  const remove = (turn: HTMLElement) => {
    const next = turn.nextElementSibling ?? turn.previousElementSibling;
    turn.remove();
    renumber();
    (next ? textOf(next as HTMLElement) : part(root, 'add-message')).focus();
    onChange();
  };
  const show = (turn: HTMLElement) => {
    if (box) box.open = true;
    textOf(turn).focus();
  };

  return {
    read: (): Said => {
      if (!box) return {};
      const system = part<HTMLTextAreaElement>(root, 'system').value || undefined;
      return { system, turns: turns().length ? turns().map(readTurn) : undefined };
    },
    /** Puts these messages in the place of those that are there. */
    write({ system = '', turns: said = [] }: Said) {
      if (!box) return;
      part<HTMLTextAreaElement>(root, 'system').value = system;
      list().replaceChildren();
      for (const turn of said) add(turn);
      box.open ||= Boolean(system || said.length);
    },
    /** Adds an empty message of whoever speaks next. */
    addNext() {
      const last = turns().at(-1);
      const role = last && readTurn(last).role === 'assistant' ? 'user' : 'assistant';
      show(add({ role, text: '' }));
      onChange();
    },
    /** Adds an answer, and an empty message for what the reader says to it. */
    answered(text: string) {
      add({ role: 'assistant', text });
      show(add({ role: 'user', text: '' }));
      onChange();
    },
    /** Offers to go on from an answer; from none, where it is empty. */
    offer(answer: string) {
      if (box) part(root, 'continue').hidden = !answer;
    },
    /** Says beside each empty message that it is, and gives the way to the first. */
    sayEmpty(): (() => void) | undefined {
      const empty = turns().filter((turn) => !readTurn(turn).text.trim());
      for (const turn of empty) tellEmpty(turn, true);
      const [first] = empty;
      return first && (() => show(first));
    },
  };
}
