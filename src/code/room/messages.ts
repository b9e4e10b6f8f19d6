import { maxHeaderLength, maxHeaders } from './limits.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

export type HeaderList = readonly (readonly [name: string, value: string])[];

/** As `fetch` takes them. */
export const headersOf = (list: HeaderList): Headers =>
  new Headers(list.map(([name, value]): [string, string] => [name, value]));

/** What a room is to run. */
export interface Program {
  readonly code: string;
  /** Environment variables. The key's has a placeholder. */
  readonly env: Readonly<Record<string, string>>;
  /** The attached files, by the names that the code reads. */
  readonly files: readonly (readonly [name: string, content: Blob])[];
  /** Of a command in a terminal: what the one before it left. The end of this one then brings what it leaves. */
  readonly session?: { readonly state?: ArrayBuffer | undefined } | undefined;
}

/** A request that a room asks its page to make. */
export interface RoomRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body?: ArrayBuffer | undefined;
}

export type OutputStream = 'stdout' | 'stderr';

/** What a page says to its room. */
export type ToRoom =
  | { readonly type: 'run'; readonly program: Program }
  | {
      readonly type: 'head';
      readonly id: number;
      readonly status: number;
      readonly statusText: string;
      readonly headers: HeaderList;
    }
  | { readonly type: 'chunk'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end'; readonly id: number }
  /** The request was not made, or its answer broke off. */
  | { readonly type: 'broken'; readonly id: number; readonly why: string };

/** What a room says to its page. */
export type FromRoom =
  | { readonly type: 'ready' }
  /** It will not run code: what keeps it from that. */
  | { readonly type: 'unsafe'; readonly why: string }
  | { readonly type: 'output'; readonly stream: OutputStream; readonly text: string }
  | { readonly type: 'request'; readonly id: number; readonly request: RoomRequest }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'exit'; readonly code: number; readonly snapshot?: Snapshot | undefined };

/** Reads a message of a room, which is whatever its code made of it. Nothing where it is no such message. */
export function readMessage(data: unknown): FromRoom | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, id, why, stream, text, request, code, snapshot } = data as Record<string, unknown>;
  switch (type) {
    case 'ready':
      return { type };
    case 'unsafe':
      return typeof why === 'string' ? { type, why: why.slice(0, 200) } : undefined;
    case 'output':
      return (stream === 'stdout' || stream === 'stderr') && typeof text === 'string'
        ? { type, stream, text }
        : undefined;
    case 'request': {
      const asked = readRequest(request);
      return isId(id) && asked ? { type, id, request: asked } : undefined;
    }
    case 'cancel':
      return isId(id) ? { type, id } : undefined;
    case 'exit': {
      const kept = readSnapshot(snapshot);
      return isCode(code) && (snapshot === undefined || kept)
        ? { type, code, snapshot: kept }
        : undefined;
    }
    default:
      return undefined;
  }
}

const isId = (id: unknown): id is number => Number.isSafeInteger(id);
const isCode = (code: unknown): code is number =>
  typeof code === 'number' && Number.isInteger(code) && code >= 0 && code <= 255;

function readRequest(request: unknown): RoomRequest | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const { method, url, headers, body } = request as Record<string, unknown>;
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  if (!Array.isArray(headers) || headers.length > maxHeaders) return undefined;
  if (!headers.every(isHeader)) return undefined;
  if (body !== undefined && !(body instanceof ArrayBuffer)) return undefined;
  return { method, url, headers, body };
}

const isHeader = (header: unknown): header is readonly [string, string] =>
  Array.isArray(header) &&
  header.length === 2 &&
  header.every((part) => typeof part === 'string' && part.length <= maxHeaderLength);
