import * as v from 'valibot';

/** A model as a provider lists it. What a provider leaves out is empty. Untrusted text. */
export interface Model {
  /** The name that a request takes. */
  readonly id: string;
  /** Other names for the same model. */
  readonly aliases: readonly string[];
  readonly type: string;
  readonly developer: string;
  /** Tokens that a conversation may have. */
  readonly context: number | undefined;
}

/** Longer texts than this are cut: a table is no place for them. */
const longest = 200;

const Text = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, longest)),
);
const orEmpty = v.optional(v.fallback(Text, ''), '');

const Info = v.object({
  developer: orEmpty,
  contextLength: v.fallback(
    v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    undefined,
  ),
});

/** AI/ML API's shape; OpenAI's has the id and `owned_by`. */
const Item = v.object({
  id: v.pipe(Text, v.nonEmpty()),
  aliases: v.fallback(v.optional(v.array(Text), []), []),
  type: orEmpty,
  info: v.fallback(v.optional(Info), undefined),
  owned_by: orEmpty,
});

const List = v.object({ data: v.array(v.unknown()) });

/** Reads the answer of `GET /models`. An item without a name is left out; `undefined` where there is no list at all. */
export function readModels(answer: unknown): readonly Model[] | undefined {
  const list = v.safeParse(List, answer);
  if (!list.success) return undefined;
  return list.output.data.flatMap((each) => {
    const item = v.safeParse(Item, each);
    if (!item.success) return [];
    const { id, aliases, type, info, owned_by } = item.output;
    const developer = info?.developer || owned_by;
    return [{ id, aliases, type, developer, context: info?.contextLength }];
  });
}

/** The models in which every word typed occurs, whatever its case. */
export function filterModels(models: readonly Model[], typed: string): readonly Model[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return models.filter(({ id, aliases, type, developer }) => {
    const text = [id, ...aliases, type, developer].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
