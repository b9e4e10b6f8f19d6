import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** One short definition a term, in English and in Spanish. `anchor` is the heading that explains it, on the page at `page`. */
const words = { term: z.string(), definition: z.string().max(200) };
const page = z.enum(['/concepts/', '/concepts/more/']);
const term = z.object({ ...words, anchor: z.string(), page, es: z.object(words) });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  glossary: defineCollection({
    loader: glob({ base: './src/content/glossary', pattern: '*.json' }),
    schema: term,
  }),
};
