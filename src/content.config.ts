import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** One short definition a term. `anchor` is the heading on `/concepts/` where the term is explained. */
const term = z.object({
  term: z.string(),
  definition: z.string().max(200),
  anchor: z.string(),
});

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  glossary: defineCollection({
    loader: glob({ base: './src/content/glossary', pattern: '*.json' }),
    schema: term,
  }),
};
