import { main } from '../api/providers/index.ts';
import { describeImage } from './calls/describe-image.ts';
import { extractHeadings } from './calls/extract-headings.ts';
import { sayHello } from './calls/say-hello.ts';
import type { Example } from './example.ts';

/** Every example of the site, in the order in which readers meet them. */
export const examples: readonly Example[] = [describeImage, extractHeadings, sayHello];

export const findExample = (id: string): Example | undefined =>
  examples.find((example) => example.id === id);

/** The model a reader starts with. */
export const defaultModel = main.model.name;

export type { Example };
