import type { IncomingHttpHeaders } from 'node:http';
import type { MediaType } from '../../src/examples/media-type.ts';
import { pdfExample } from './examples.ts';
import {
  type Answer,
  completion,
  goodKey,
  problem,
  reply,
  spokenText,
  streamed,
  usualProblem,
} from './provider-answers.ts';

interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Header names that a preflight may ask for: what the call needs and nothing more. */
const allowedHeaders = ['authorization', 'content-type', 'accept'];

/** What it says of a file of a type. */
export const wordsAbout = (type: MediaType): string =>
  type === 'application/pdf' ? pdfExample.answer : spokenText;

/** In AI/ML API's shape: an id with its vendor, the short names as aliases. */
export const models = {
  object: 'list',
  data: [
    ...['openai/gpt-4o', 'openai/gpt-4o-mini', 'meta/llama-4', 'google/gemma-4'].map((id) => ({
      id,
      aliases: [id.replace(/^.*\//, '')],
      type: 'chat-completion',
      info: { name: id },
      tags: [],
    })),
    {
      id: 'bytedance/seedream-5',
      aliases: [],
      type: 'image',
      info: { name: 'Seedream' },
      tags: [],
    },
  ],
};

/** What is left on the account. */
export const billing = { current_balance: 123.45, currency: 'USD' };

/** What the strict provider answers when no test has scripted an answer. */
export function respond({ method, path, headers, body }: Incoming): Answer {
  if (method === 'OPTIONS') return preflight(headers);
  if (method === 'GET' && path === '/v1/models') return reply(models);
  if (headers.authorization !== `Bearer ${goodKey}`) {
    return usualProblem(401, path);
  }
  if (method === 'GET' && path === '/v2/billing') return reply(billing);
  if (method === 'POST' && path === '/v1/chat/completions') return chat(body.toString());
  return problem(404, `Cannot ${method} ${path}`, {}, path);
}

function preflight(headers: IncomingHttpHeaders): Answer {
  const asked = (headers['access-control-request-headers'] ?? '').split(/\s*,\s*/).filter(Boolean);
  const isAllowed = asked.every((name) => allowedHeaders.includes(name.toLowerCase()));
  if (!isAllowed) return { status: 403, cors: false };
  return {
    status: 204,
    headers: {
      'access-control-allow-headers': allowedHeaders.join(', '),
      'access-control-allow-methods': 'GET, POST',
      'access-control-max-age': '0',
    },
  };
}

/** The parts of a chat request that are looked at. */
interface Part {
  readonly type: string;
  readonly text?: string;
  readonly image_url?: { readonly url: string; readonly detail?: string };
  readonly file?: { readonly filename: string; readonly file_data: string };
}
interface ChatBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly messages: readonly {
    readonly role: string;
    /** A text alone in messages other than the first of a reader. */
    readonly content: string | readonly Part[];
  }[];
}

export const partsOf = ({ messages }: Pick<ChatBody, 'messages'>): readonly Part[] =>
  messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content));

const roles = ['system', 'user', 'assistant'];

function chat(raw: string): Answer {
  const body = JSON.parse(raw) as ChatBody;
  const { messages, model, stream } = body;
  const parts = partsOf(body);
  const isWhole =
    models.data.some(
      ({ id, aliases, type }) =>
        type === 'chat-completion' && (id === model || aliases.includes(model)),
    ) &&
    messages.filter(({ content }) => typeof content !== 'string').length === 1 &&
    messages.every(({ role, content }) => content.length && roles.includes(role)) &&
    parts.some(({ type, text }) => type === 'text' && text) &&
    parts.every((part) => part.type === 'text' || isDataUrl(part));
  if (!isWhole) return usualProblem(400);
  const isPdf = parts.some(({ type }) => type === 'file');
  const words = wordsAbout(isPdf ? 'application/pdf' : 'image/png');
  return stream ? streamed(words) : completion(words);
}

const isDataUrl = ({ type, image_url, file }: Part): boolean =>
  (type === 'image_url' && /^data:image\/\w+;base64,[\w+/]/.test(image_url?.url ?? '')) ||
  (type === 'file' &&
    Boolean(file?.filename) &&
    /^data:application\/pdf;base64,\w/.test(file?.file_data ?? ''));

interface SentFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly name?: string;
}

/** The files inside a recorded chat request, decoded, with the types of their data URLs. */
export const attachedFiles = (body: Buffer): readonly SentFile[] =>
  partsOf(chatBody(body))
    .filter(({ type }) => type !== 'text')
    .map((part) => {
      const url = part.image_url?.url ?? part.file?.file_data ?? '';
      const [, type = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/.exec(url) ?? [];
      const name = part.file?.filename;
      return { type, bytes: Buffer.from(base64, 'base64'), ...(name !== undefined && { name }) };
    });

/** The first of them. */
export const attachedFile = (body: Buffer): SentFile =>
  attachedFiles(body)[0] ?? { type: '', bytes: Buffer.of() };

export const chatBody = (body: Buffer): ChatBody => JSON.parse(body.toString()) as ChatBody;
