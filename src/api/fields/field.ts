/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What each type of the reference page is in TypeScript. */
interface ValueOfType {
  readonly string: string;
  readonly boolean: boolean;
  readonly number: number;
  readonly integer: number;
  readonly object: JsonObject;
  readonly 'object of numbers': Readonly<Record<string, number>>;
  readonly 'array of objects': readonly JsonObject[];
  readonly 'string or array of strings': string | readonly string[];
  readonly 'string or object': string | JsonObject;
}

/** A field of a chat completion's body, or of something inside it, as the provider's schema of gpt-4o has it. */
export interface Field {
  /** The API's own name; a dot leads into an object. Its words are `parameter.<name>` in `src/strings/`. */
  readonly name: string;
  /** The schema, the control of the form and the setters of typed SDKs follow from it. */
  readonly type: keyof ValueOfType;
  readonly required?: true;
  /** A limit that is absent is not documented. */
  readonly range?: { readonly min?: number; readonly max?: number };
  /** The only values allowed, where these are listed; of an object, those of its `type`. */
  readonly values?: readonly string[];
  /** Of the values of an object's `type`, those that need nothing beside them: what the form offers. */
  readonly bare?: readonly string[];
  /** How many items a list may have. */
  readonly maxItems?: number;
  /** Absent where the provider sets it and does not say to what. */
  readonly default?: string;
  /** The name of the field that has taken its place. */
  readonly deprecatedFor?: string;
  /** Of this provider alone: no official SDK has a setter for it. */
  readonly own?: true;
  /** Whether the form and a link offer it, and whether among the first or under `More parameters`. */
  readonly offered?: 'common' | 'rare';
  /** A value to try it with: the tests of snippets run each of these by each SDK. */
  readonly example?: unknown;
}

/** A field inside another one. */
export interface Part extends Field {
  readonly inside: string;
}

/** The type of the values that a field takes. */
export type ValueOf<Row extends Field> = Row extends { readonly values: readonly (infer Value)[] }
  ? Row['type'] extends 'object'
    ? { readonly type: Value }
    : Value
  : ValueOfType[Row['type']];
