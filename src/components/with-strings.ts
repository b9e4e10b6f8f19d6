/** Loads a module whose strings are those of `say`, and with it the tables in the language of the page. */
export async function withStrings<Module>(load: () => Promise<Module>): Promise<Module> {
  const [loaded, { loadStrings }] = await Promise.all([load(), import('../strings/translate.ts')]);
  await loadStrings(document.documentElement.lang);
  return loaded;
}
