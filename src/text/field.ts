/** A field of a parsed JSON text by its path, such as `meta.usage`; nothing where there is none. Arrays have no fields. */
export function fieldOf(value: unknown, path: string): unknown {
  let at = value;
  for (const name of path.split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** An object with the field at a path set, and all others as they are. */
export function withField(object: unknown, path: string, value: unknown): object {
  const [name = '', ...rest] = path.split('.');
  const fields = isObject(object) ? object : {};
  return {
    ...fields,
    [name]: rest.length ? withField(fields[name], rest.join('.'), value) : value,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
