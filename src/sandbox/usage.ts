import type { Attachment, ImageFacts } from './attachments.ts';
import type { Message } from './schema.ts';

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** Rule of thumb for English: four characters a token. The sandbox has no tokenizer. */
const charactersPerToken = 4;

export const textTokens = (characters: number): number =>
  Math.ceil(characters / charactersPerToken);

/** The start of a text that `tokens` tokens pay for. */
export const firstTokens = (text: string, tokens: number): string =>
  text.slice(0, tokens * charactersPerToken);

/** The estimate of a prompt: its text, three tokens around each message and three before the answer, and the files. */
export function promptTokens(
  messages: readonly Message[],
  attachments: readonly Attachment[],
): number {
  const texts = messages.map((message) => 3 + textTokens(promptLength([message])));
  const files = attachments.map((file) =>
    file.kind === 'image' ? imageTokens(file) : textTokens(file.characters),
  );
  return 3 + [...texts, ...files].reduce((sum, each) => sum + each, 0);
}

/** Characters of text in a conversation. */
export function promptLength(messages: readonly Message[]): number {
  const lengths = messages.flatMap(({ content }) => {
    if (typeof content === 'string') return [content.length];
    return (content ?? []).map((part) => (part.type === 'text' ? part.text.length : 0));
  });
  return lengths.reduce((sum, each) => sum + each, 0);
}

/**
 * OpenAI's published rule for gpt-4o: 85 tokens, and unless the detail is low 170 for each tile of 512 pixels,
 * once the image is scaled to fit 2,048 × 2,048 and its shorter side to 768 at most.
 */
export function imageTokens({ width, height, detail }: ImageFacts): number {
  if (detail === 'low') return 85;
  const fit = Math.min(1, 2048 / Math.max(width, height));
  const scale = fit * Math.min(1, 768 / (fit * Math.min(width, height)));
  const tiles = Math.ceil((width * scale) / 512) * Math.ceil((height * scale) / 512);
  return 85 + 170 * tiles;
}
