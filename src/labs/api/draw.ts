import type { SentRequest } from '../../chat/send/transport.ts';
import type { Tree, TreeObject } from '../../examples/template.ts';
import { type Part, type PartId, type Path, parts } from './parts.ts';

/** A stretch of a drawn line: a part of the request, or what stands around one. */
export interface Piece {
  readonly text: string;
  readonly part?: PartId;
}

export interface Row {
  /** Steps of indentation. */
  readonly depth: number;
  readonly pieces: readonly Piece[];
}

/** A request as lines of parts: method and URL, headers, then the JSON of the body. */
export function draw({ method, url, headers, json }: SentRequest, baseUrl: string): readonly Row[] {
  const first: readonly Piece[] = [
    { text: method, part: 'method' },
    { text: ' ' },
    { text: baseUrl, part: 'base-url' },
    { text: url.slice(baseUrl.length), part: 'path' },
  ];
  const rest = headers.map(([name, value]) => [headerPiece(name, value)]);
  const head = [first, ...rest].map((pieces) => ({ depth: 0, pieces }));
  return [...head, ...joined(node(JSON.parse(json) as Tree, [], 0, ''))];
}

function headerPiece(name: string, value: string): Piece {
  const text = `${name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}: ${value}`;
  const part = parts.find(({ id }) => id === name)?.id;
  return part ? { text, part } : { text };
}

/** A node of the JSON: on one line, or on several where a part lies inside it. */
function node(value: Tree, path: Path, depth: number, comma: string): readonly Row[] {
  const step = path.at(-1);
  const key = typeof step === 'string' ? `"${step}": ` : '';
  const part = partAt(path);
  const piece = (text: string): Piece => (part ? { text, part } : { text });
  if (!hasPartInside(path)) return [{ depth, pieces: [piece(key + inOneLine(value) + comma)] }];

  const isList = Array.isArray(value);
  const children: readonly (readonly [string | number, Tree])[] = isList
    ? value.map((child: Tree, at) => [at, child])
    : Object.entries(value as TreeObject);
  return [
    { depth, pieces: [piece(key + (isList ? '[' : '{'))] },
    ...children.flatMap(([name, child], at) =>
      node(child, [...path, name], depth + 1, at < children.length - 1 ? ',' : ''),
    ),
    { depth, pieces: [{ text: (isList ? ']' : '}') + comma }] },
  ];
}

const all: readonly Part[] = parts;

const partAt = (path: Path): PartId | undefined =>
  all.find((part) => part.path?.join() === path.join())?.id as PartId | undefined;

const hasPartInside = (path: Path): boolean =>
  all.some((part) => part.path && part.path.length > path.length && startsWith(part.path, path));

const startsWith = (path: Path, start: Path) => start.every((step, at) => path[at] === step);

const inOneLine = (value: Tree): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

/** Saves lines: an opening bracket alone joins the line after it, closing brackets join those before them. */
function joined(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    const joins = last && (textOf(last) === '{' || (isClosing(last) && isClosing(row)));
    if (!joins) out.push(row);
    else out[out.length - 1] = { ...last, pieces: [...last.pieces, { text: ' ' }, ...row.pieces] };
  }
  return out;
}

export const textOf = ({ pieces }: Row): string => pieces.map(({ text }) => text).join('');
const isClosing = (row: Row): boolean => /^[\]} ]+,?$/.test(textOf(row));
