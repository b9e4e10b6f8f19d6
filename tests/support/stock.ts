import { cp, glob, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { astroBuild, cache, root } from './command.ts';

/** A stock Starlight site: the title, languages, sidebar and pages of ours, no override or header. The plugin has words of the pages. */
const config = `import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import headingIds from './config/heading-ids.ts';
import { sidebar } from './config/sidebar.ts';
import strings from './config/strings.ts';

export default defineConfig({
  trailingSlash: 'always',
  integrations: [
    headingIds(),
    starlight({
      title: { en: 'AI/ML API, live', es: 'AI/ML API, en vivo' },
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      description: 'Documentation of the AI/ML API that you can run on the page.',
      favicon: '/favicon.svg',
      plugins: [strings()],
      sidebar,
    }),
    mdx(),
  ],
});
`;

/** In the place of a playground: its code in every language, as Starlight shows code. */
const playground = `---
import { Code, TabItem, Tabs } from '@astrojs/starlight/components';
import { main } from '../api/providers/index.ts';
import { defaultModel, examples, findExample } from '../examples/index.ts';
import { firstFileOf } from '../examples/example.ts';
import { compose } from '../examples/resolve.ts';
import { languages } from '../snippets/index.ts';
import { inLanguage } from '../strings/language.ts';

const { example: id, choose } = Astro.props;
const { t } = Astro.locals;
const shown = choose ? examples : [findExample(id)];
const code = (example, language) => {
  const settings = { prompt: example.prompt, model: defaultModel, stream: true, fileName: firstFileOf(example).name };
  const { type: mediaType } = firstFileOf(example);
  const { baseUrl, keyVariable } = main;
  return language.emit({ request: compose(example, settings), settings, mediaType, baseUrl, keyVariable }).code;
};
---
{shown.map((example) => (
  <p><strong>{inLanguage(example.title, Astro.currentLocale)}</strong>: {inLanguage(example.summary, Astro.currentLocale)}</p>
  <Tabs>
    {languages.map((language) => (
      <TabItem label={language.label}>
        {language.install && <p>{t('code.before')} <code>{language.install}</code></p>}
        <Code code={code(example, language)} lang={language.grammar} />
      </TabItem>
    ))}
  </Tabs>
))}
`;

/** In the place of the call taken apart: its text. */
const firstCall = `---
import { TabItem, Tabs } from '@astrojs/starlight/components';
import Call from './labs/first-call/Call.astro';
---
<Tabs syncKey="shell">
  <TabItem label="macOS and Linux"><Call shell="bash" /></TabItem>
  <TabItem label="PowerShell"><Call shell="powershell" /></TabItem>
</Tabs>
`;

/** All examples, and the first alone. */
const workbench = "---\nimport Playground from './Playground.astro';\n---\n<Playground choose />\n";
const demo =
  '---\nimport Playground from \'./Playground.astro\';\n---\n<Playground example="describe-image" />\n';

const nothing = '---\n---\n';

/** What a stock site lacks. */
const replaced: Readonly<Record<string, string>> = {
  'Playground.astro': playground,
  'Workbench.astro': workbench,
  'Demo.astro': demo,
  'Connection.astro': nothing,
  'LateConnection.astro': nothing,
  'FaultLab.astro': nothing,
  // Of a lab, the text that it has before anyone turns to it.
  'Lab.astro': '---\n---\n<slot />\n',
  'FirstCall.astro': firstCall,
  'prose/Wide.astro': nothing,
  'prose/TabsWithoutScript.astro': nothing,
};

/** Where the stock site lies, and where its build puts it. */
export const stockFolder = join(cache, 'stock');
export const stockDist = join(stockFolder, 'dist/');

/** Writes and builds the stock site: seconds. It lies inside of the repository, so it finds the same packages. */
export async function buildStock(): Promise<void> {
  const folder = stockFolder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Astro reads in `package.json` which packages to bundle.
  const ours = ['src', 'public', 'config', 'tsconfig.json', 'package.json'];
  for (const name of ours) await cp(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['src/pages', 'src/styles'])
    await rm(join(folder, name), { recursive: true, force: true });
  for (const [name, text] of Object.entries(replaced))
    await writeFile(join(folder, 'src/components', name), text);
  for await (const sheet of glob(join(folder, 'src/components/**/*.css')))
    await writeFile(sheet, '');
  await writeFile(join(folder, 'astro.config.mjs'), config);
  await astroBuild(folder);
}
