import type { Turn } from '../../../examples/template.ts';
import { t } from '../../../strings/translate.ts';
import { make, part } from '../../dom.ts';

const roles: readonly Turn['role'][] = ['user', 'assistant'];

/** A message after the prompt, as it reads in a transcript: who says it, which can be changed, and its text. */
export function makeTurn({ role, text }: Turn, onRemove: () => void): HTMLLIElement {
  const select = make('select', { 'data-part': 'role', autocomplete: 'off' });
  select.append(...roles.map((each) => new Option(each, each, each === role, each === role)));
  const area = make('textarea', { 'data-part': 'text', rows: '2', autocomplete: 'off' });
  area.value = text;
  const problem = make('p', { class: 'problem', role: 'alert', 'data-part': 'turn-problem' });
  const remove = make(
    'button',
    { type: 'button', class: 'link', 'data-part': 'remove-turn' },
    t('conversation.removeShort'),
  );
  remove.addEventListener('click', onRemove);
  area.addEventListener('input', () => tellEmpty(turn, false));
  const turn = make(
    'li',
    { class: 'turn' },
    make('p', { class: 'who' }, select, remove),
    area,
    problem,
  );
  return turn;
}

/** Names the parts of a message by its place, which changes when one before it goes. */
export function numberTurn(turn: HTMLElement, number: number): void {
  part(turn, 'text').setAttribute('aria-label', t('conversation.message', { number }));
  part(turn, 'role').setAttribute('aria-label', t('conversation.roleOf', { number }));
  part(turn, 'remove-turn').setAttribute('aria-label', t('conversation.removeNumber', { number }));
}

/** Says whose message it is: the reader's, or that of whoever answered with these words. */
export function nameTurn(turn: HTMLElement, assistant: string): void {
  const { role } = readTurn(turn);
  if (turn.dataset.role !== role) {
    turn.dataset.role = role;
    part<HTMLTextAreaElement>(turn, 'text').placeholder =
      role === 'user' ? t('conversation.reply') : '';
  }
  const names = { user: t('conversation.you'), assistant };
  for (const option of part<HTMLSelectElement>(turn, 'role').options) {
    const name = names[option.value === 'assistant' ? 'assistant' : 'user'];
    if (option.text !== name) option.text = name;
  }
}

/** Says beside a message that it is empty, or no longer. */
export function tellEmpty(turn: HTMLElement, isEmpty: boolean): void {
  part(turn, 'turn-problem').textContent = isEmpty ? t('conversation.empty') : '';
  part(turn, 'text').setAttribute('aria-invalid', String(isEmpty));
}

/** What a reader has put into a message. */
export const readTurn = (turn: HTMLElement): Turn => ({
  role: part<HTMLSelectElement>(turn, 'role').value === 'assistant' ? 'assistant' : 'user',
  text: part<HTMLTextAreaElement>(turn, 'text').value,
});
