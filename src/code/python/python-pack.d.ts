/** Made by the build: config/python/plugin.ts. */
declare module 'virtual:python-pack' {
  /** Nothing where the site was built without Python. */
  export const pack: import('./pack-file.ts').PackFile | undefined;
}

/** The part of Pyodide that the WebAssembly calls. */
declare module 'pyodide/pyodide.asm.mjs' {
  const createPyodideModule: NonNullable<import('pyodide').PyodideConfig['createPyodideModule']>;
  export default createPyodideModule;
}
