import * as v from 'valibot';
import { type ModelField, remote } from '../api/providers/index.ts';
import { fieldOf } from '../text/field.ts';

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
const Tokens = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const Item = v.object({
  id: Name,
  aliases: v.optional(v.fallback(v.array(v.unknown()), []), []),
  type: orEmpty,
  developer: orEmpty,
  context: v.fallback(v.optional(Tokens), undefined),
});

const List = v.object({ data: v.custom<unknown[]>(Array.isArray) });

/** What every OpenAI-compatible server may tell, after what one of the providers does. */
const places: readonly Partial<Record<ModelField, string>>[] = [
  ...remote.map(({ modelFields = {} }) => modelFields),
  { developer: 'owned_by' },
];

/** Any host may write its list as one of the providers does: what is empty in one place is looked for in the next. */
const told = (item: unknown, field: ModelField): unknown =>
  places
    .map((fields) => fields[field])
    .map((path) => path && fieldOf(item, path))
    .find((value) => value);

/**
 * Reads the answer of `GET /models`, as much of it as a page can show. An item without a name that a request could use is
 * left out; `undefined` where there is no list at all.
 */
export function readModels(answer: unknown): readonly Model[] | undefined {
  const list = v.safeParse(List, answer);
  if (!list.success) return undefined;
  return list.output.data.slice(0, mostModels).flatMap((each) => {
    const item = v.safeParse(Item, {
      id: fieldOf(each, 'id'),
      aliases: told(each, 'aliases'),
      type: told(each, 'type'),
      developer: told(each, 'developer'),
      context: told(each, 'context'),
    });
    if (!item.success) return [];
    const aliases = item.output.aliases.slice(0, mostNames).filter((name) => v.is(Name, name));
    return [{ ...item.output, aliases, context: item.output.context }];
  });
}
