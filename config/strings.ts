import type { StarlightPlugin } from '@astrojs/starlight/types';
import { en } from '../src/strings/en/index.ts';
import { es } from '../src/strings/es/index.ts';

/** Gives the strings of the live parts to Starlight's translations: `Astro.locals.t` finds them beside its own. */
export default (): StarlightPlugin => ({
  name: 'strings',
  hooks: {
    'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, es }),
    'config:setup': () => undefined, // Starlight asks for one.
  },
});
