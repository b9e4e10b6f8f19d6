import type { Settings, Turn } from '../../../examples/template.ts';
import { t } from '../../../strings/translate.ts';
import { wholeEnd } from '../../../text/invisible.ts';
import { adopt } from '../../adopt.ts';
import { part } from '../../dom.ts';
import rules from './conversation.css?inline';
import { makeTurn, nameTurn, numberTurn, readTurn, tellEmpty } from './turn.ts';

/** What is said beside the prompt. */
export type Said = Pick<Settings, 'system' | 'turns'>;

export type ConversationView = ReturnType<typeof createConversationView>;

/** How much of the prompt is there to be read a second time, in characters. */
const longestShown = 2000;

/** As a text box has it. */
const inBox = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The messages beside the prompt. A card without a place for them has none. */
export function createConversationView(root: HTMLElement, onChange: () => void) {
  const box = root.querySelector<HTMLDetailsElement>('[data-part="conversation"]');
  if (box) adopt(rules);
  const list = () => part(root, 'turns');
  const turns = () => [...(box ? list().children : [])] as HTMLElement[];
  const textOf = (turn: HTMLElement) => part<HTMLTextAreaElement>(turn, 'text');
  /** Who gave an answer, by its words: once they are changed, nobody did. */
  const speakers = new Map<string, string>();
  /** The answer that stands in the transcript, and so not once more below it. */
  let taken: string | undefined;

  const take = (answer: string | undefined) => {
    taken = answer;
    root.toggleAttribute('data-taken', taken !== undefined);
  };
  const releaseIfGone = () => {
    if (!turns().some((turn) => readTurn(turn).text === taken)) take(undefined);
  };
  const nameAll = () => {
    for (const turn of turns())
      nameTurn(turn, speakers.get(readTurn(turn).text) ?? t('conversation.assistant'));
  };
  const arrange = () => {
    for (const [at, turn] of turns().entries()) numberTurn(turn, at + 1);
    nameAll();
    part(root, 'transcript').hidden = !turns().length;
  };
  const add = (said: Turn): HTMLElement => {
    const turn = makeTurn(said, () => remove(turn));
    list().append(turn);
    arrange();
    return turn;
  };
  /** A button that goes away would take the focus with it. */
  const remove = (turn: HTMLElement) => {
    const next = turn.nextElementSibling ?? turn.previousElementSibling;
    turn.remove();
    arrange();
    releaseIfGone();
    if (next) textOf(next as HTMLElement).focus();
    else focusAdd();
    onChange();
  };
  const focusAdd = () => {
    if (box) box.open = true;
    part(root, 'add-message').focus();
  };

  return {
    read: (): Said => {
      if (!box) return {};
      const system = part<HTMLTextAreaElement>(root, 'system').value || undefined;
      return { system, turns: turns().length ? turns().map(readTurn) : undefined };
    },
    /** Keeps the transcript in step with the form. */
    follow(prompt: string) {
      if (!box || !turns().length) return;
      nameAll();
      const [asked, by] = [part(root, 'asked'), part(root, 'asked-by')];
      const shown =
        prompt.length > longestShown
          ? `${prompt.slice(0, wholeEnd(prompt, longestShown))}…`
          : prompt;
      if (asked.textContent !== shown) asked.textContent = shown;
      asked.hidden = by.hidden = !prompt;
    },
    /** Puts these messages in the place of those that are there. */
    write({ system = '', turns: said = [] }: Said) {
      if (!box) return;
      part<HTMLTextAreaElement>(root, 'system').value = system;
      list().replaceChildren();
      for (const turn of said) add(turn);
      arrange();
      releaseIfGone();
      box.open ||= Boolean(system);
    },
    /** Adds an empty message of whoever speaks next. */
    addNext() {
      const last = turns().at(-1);
      const role = last && readTurn(last).role === 'assistant' ? 'user' : 'assistant';
      textOf(add({ role, text: '' })).focus();
      onChange();
    },
    /** Takes an answer into the transcript, and under it a box for what the reader says to it. */
    answered(text: string) {
      add({ role: 'assistant', text });
      take(inBox(text));
      const reply = add({ role: 'user', text: '' });
      onChange();
      textOf(reply).focus();
    },
    /** Offers to go on from an answer, and keeps who gave it; from none, where it is empty. */
    offer(answer: string, speaker = '') {
      if (!box) return;
      take(undefined);
      if (answer) speakers.set(inBox(answer), speaker);
      part(root, 'continue').hidden = !answer;
    },
    /** Says beside each empty message that it is, and gives the way to the first. */
    sayEmpty(): (() => void) | undefined {
      const empty = turns().filter((turn) => !readTurn(turn).text.trim());
      for (const turn of empty) tellEmpty(turn, true);
      const [first] = empty;
      return first && (() => textOf(first).focus());
    },
  };
}
