import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Licence, licences } from './licences.ts';
import type { Pack } from './python/pack.ts';
import { pythonPack } from './python/plugin.ts';
import { siteFiles } from './site.ts';

/** Files that come to a reader as they are, and whose they are: the bundler sees no modules in them. */
const whole: readonly (readonly [file: RegExp, packages: readonly string[]])[] = [
  [/^_astro\/pdf\.(worker\.)?min\./, ['pdfjs-dist']],
  [
    /^_astro\/ec\./,
    ['astro-expressive-code', '@expressive-code/core', '@expressive-code/plugin-frames'],
  ],
  [/^pagefind\//, ['pagefind']],
];

/** What the tools make up, such as `\0vite/preload-helper.js`, is theirs. */
const madeUp = /^\0(vite|rolldown)\//;
const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The package that a module belongs to; none for the site's own and for what Astro puts together out of them. */
const ownerOf = (module: string): string | undefined =>
  (madeUp.exec(module) ?? inPackage.exec(module))?.[1];

/** The licences of what is in the pack. Those of a name that npm has too are told apart by their versions. */
const titled = (pack: Pack | undefined): readonly Licence[] =>
  (pack?.licences ?? []).map(({ name, version, licence, text }) => ({
    title: `${name} ${version} (${licence})`,
    text,
  }));

/**
 * Knows which packages' code goes to readers, and writes their licences to `/licences.txt`. A script or a font that it
 * cannot account for fails the build.
 */
export default function shipped(): AstroIntegration {
  const packages = new Set<string>();
  const known = new Set<string>();

  const note = (): Plugin => ({
    name: 'shipped',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        known.add(file.fileName);
        for (const [module, { renderedLength }] of Object.entries(file.modules)) {
          const owner = renderedLength > 0 && ownerOf(module);
          if (owner) packages.add(owner);
        }
      }
    },
  });

  return {
    name: 'shipped',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [note()], worker: { plugins: () => [note()] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await siteFiles(fileURLToPath(dir));
        const pack = await pythonPack();
        for (const file of files.filter((each) => /^\.(m?js|woff2?)$/.test(extname(each)))) {
          const [, owners] = whole.find(([pattern]) => pattern.test(file)) ?? [];
          if (!owners && !known.has(file)) throw new Error(`${basename(file)}: whose is it?`);
          for (const owner of owners ?? []) packages.add(owner);
        }
        const python = files.some((file) => file === `py/${pack?.name}`) ? titled(pack) : [];
        await writeFile(new URL('licences.txt', dir), await licences([...packages], python));
        logger.info(`${packages.size} packages and ${python.length} of Python in /licences.txt`);
      },
    },
  };
}
