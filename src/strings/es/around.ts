import type { around as english } from '../en/around.ts';
import type { In } from '../language.ts';

export const around: In<typeof english> = {
  'around.runOnPage': 'Ejecútalo en la página',
  'around.openOnPage': 'Ábrelo en la página',
};
