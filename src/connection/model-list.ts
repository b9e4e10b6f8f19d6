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

/** The most models that are read of a list, and the most names of one. */
export const mostModels = 1000;
const mostNames = 20;

/** The longest name of a model. Other texts are cut there, but half a name would name nothing. */
const longest = 200;

const Name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest));
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
  id: Name,
  aliases: v.optional(v.fallback(v.array(v.unknown()), []), []),
  type: orEmpty,
  info: v.fallback(v.optional(Info), undefined),
  owned_by: orEmpty,
});

const List = v.object({ data: v.custom<unknown[]>(Array.isArray) });

/**
 * Reads the answer of `GET /models`, as much of it as a page can show. An item without a name that a request could use is
 * left out; `undefined` where there is no list at all.
 */
export function readModels(answer: unknown): readonly Model[] | undefined {
  const list = v.safeParse(List, answer);
  if (!list.success) return undefined;
  return list.output.data.slice(0, mostModels).flatMap((each) => {
    const item = v.safeParse(Item, each);
    if (!item.success) return [];
    const { id, type, info, owned_by } = item.output;
    const aliases = item.output.aliases.slice(0, mostNames).filter((name) => v.is(Name, name));
    const developer = info?.developer || owned_by;
    return [{ id, aliases, type, developer, context: info?.contextLength }];
  });
}
