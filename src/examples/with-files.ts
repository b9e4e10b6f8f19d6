import { isFilePart, numbered } from './conversation.ts';
import type { Tree, TreeObject } from './template.ts';

/** The messages with the files that there are now: the part of one that is gone is left out, one that came is put in. */
export function withFiles(messages: readonly Tree[], before: number, now: number): readonly Tree[] {
  const kept = messages.flatMap((message) => withoutGone(message, now));
  const fresh = Array.from({ length: Math.max(0, now - before) }, (_, index) => before + index);
  const last = kept.findLastIndex((message) => partsOf(message).some((part) => isFilePart(part)));
  return kept.map((message, at) => (at === last ? repeatLast(message, fresh) : message));
}

/** The parts of a message, if it is made of such. */
function partsOf(message: Tree): readonly Tree[] {
  const { content = null } = message as TreeObject;
  return Array.isArray(content) ? content : [];
}

/** A message that had nothing but the file goes with it. */
function withoutGone(message: Tree, count: number): readonly Tree[] {
  const parts = partsOf(message);
  const content = parts.filter((part) => !isFilePart(part, ({ at = 0 }) => at >= count));
  if (content.length === parts.length) return [message];
  return content.length ? [{ ...(message as TreeObject), content }] : [];
}

function repeatLast(message: Tree, fresh: readonly number[]): Tree {
  const parts = partsOf(message);
  const last = parts.findLastIndex((part) => isFilePart(part));
  const more = fresh.map((at) => numbered(parts[last] as Tree, at));
  const content = [...parts.slice(0, last + 1), ...more, ...parts.slice(last + 1)];
  return { ...(message as TreeObject), content };
}
