import { offeredFields } from '../api/fields/index.ts';
import { mapStrings } from '../text/map-strings.ts';
import type { Conversation } from './conversation.ts';
import { messagesOf, withEdits } from './json-edits.ts';
import { readerValue, withoutBytes } from './reader-value.ts';
import {
  type ChatRequest,
  isMarked,
  isRef,
  type RequestTemplate,
  type Settings,
  type Tree,
  type TreeObject,
  type Values,
} from './template.ts';

/**
 * The request of an example with the reader's settings in place, its values still as refs.
 * Fields whose value the reader left unset are gone, so what is left is the shape that goes on the wire.
 */
export function compose(example: Conversation, settings: Settings): RequestTemplate {
  const request = {
    model: { ref: 'model' },
    messages: messagesOf(example, settings) as Tree,
    ...Object.fromEntries(offeredFields.map(({ name }) => [name, { ref: name }])),
    ...(settings.stream && { stream: true, stream_options: { include_usage: true } }),
  };
  const whole = withEdits(request as TreeObject, settings.jsonEdits);
  return prune(whole, withoutBytes(settings)) as RequestTemplate;
}

/** The request that goes on the wire. The only maker of requests on this site. */
export function resolve(example: Conversation, values: Values): ChatRequest {
  return fill(compose(example, values) as Tree, values) as ChatRequest;
}

function prune(node: Tree, values: Values): Tree {
  return walk(node, (child) => (isUnset(child, values) ? undefined : prune(child, values)));
}

function fill(node: Tree, values: Values): unknown {
  if (!isRef(node)) return walk(node, (child) => fill(child, values) as Tree);
  // Half a surrogate pair is no character: it could not leave as UTF-8.
  return mapStrings(readerValue(node, values), (text) => text.toWellFormed());
}

const isUnset = (node: Tree, values: Values) =>
  isRef(node) && readerValue(node, values) === undefined;

/** Applies `visit` to the children of a node; a child that becomes `undefined` is left out. */
function walk(node: Tree, visit: (child: Tree) => Tree | undefined): Tree {
  if (typeof node !== 'object' || node === null || isRef(node) || isMarked(node)) return node;
  if (Array.isArray(node)) return node.map(visit).filter((child) => child !== undefined);
  const kept = Object.entries(node as TreeObject)
    .map(([key, child]) => [key, visit(child)] as const)
    .filter(([, child]) => child !== undefined);
  return Object.fromEntries(kept) as TreeObject;
}
