import type { Model } from '../../connection/model-list.ts';

/** The models in which every word typed occurs, whatever its case. */
export function filterModels(models: readonly Model[], typed: string): readonly Model[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return models.filter(({ id, aliases, type, developer }) => {
    const text = [id, ...aliases, type, developer].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
