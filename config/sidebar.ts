import type { StarlightUserConfig } from '@astrojs/starlight/types';

/**
 * The order of the pages. One without a translation has its label in Spanish here: its own title is English.
 */
export const sidebar: StarlightUserConfig['sidebar'] = [
  {
    label: 'Start',
    translations: { es: 'Empezar' },
    items: [
      {
        slug: 'quickstart/setting-up',
        label: 'Setting up',
        translations: { es: 'Puesta en marcha' },
      },
      { slug: 'playground' },
    ],
  },
  { label: 'Learn', translations: { es: 'Aprender' }, items: [{ slug: 'concepts' }] },
  {
    label: 'Reference',
    translations: { es: 'Referencia' },
    items: [
      { slug: 'api-references/text-models-llm/openai/gpt-4o' },
      { slug: 'errors', label: 'Errors', translations: { es: 'Errores' } },
    ],
  },
];
