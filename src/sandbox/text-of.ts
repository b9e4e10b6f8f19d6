import type { Message } from './schema.ts';

/** The text of a message, its parts joined by spaces. */
export const textOf = ({ content }: Message): string =>
  typeof content === 'string'
    ? content
    : (content ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ');
