/** Loads a module whose strings are those of `say`, and with it the tables in the language of the page. */
export async function spoken<Module>(load: () => Promise<Module>): Promise<Module> {
  const [loaded, { speak }] = await Promise.all([load(), import('../strings/say.ts')]);
  await speak(document.documentElement.lang);
  return loaded;
}
