/** A module for a program: what it exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

const holder = '__exports';

/**
 * Makes modules that programs can import, each at an address of its own. They are in place before a program is, so that
 * nothing of how they came about is left for it.
 */
export async function makeModules(
  all: readonly (readonly [names: readonly string[], exports: Exports])[],
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const [names, exports] of all) {
    const address = moduleAddress(reExport(Object.keys(exports)));
    Object.defineProperty(globalThis, holder, { value: exports, configurable: true });
    await import(/* @vite-ignore */ address);
    Reflect.deleteProperty(globalThis, holder);
    for (const name of names) addresses.set(name, address);
  }
  return addresses;
}

export const moduleAddress = (code: string): string =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

function reExport(names: readonly string[]): string {
  const own = names.filter((name) => name !== 'default');
  return [
    `const all = globalThis.${holder};`,
    `export default all.default;`,
    `export const { ${own.join(', ')} } = all;`,
  ].join('\n');
}
