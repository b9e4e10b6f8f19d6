import type { Locator, Page } from 'playwright-core';
import { t } from '../../src/strings/translate.ts';
import { showInvisible } from '../../src/text/invisible.ts';
import { imageExample, pdfExample } from './examples.ts';
import type { TestFile } from './files.ts';
import { goodKey } from './provider-answers.ts';
import { ends, statesOf } from './states.ts';

/** The titles of an example that takes an image, and of one that takes a PDF. */
export const titles = { image: imageExample.title.en, pdf: pdfExample.title.en };

export const paths = {
  concepts: '/concepts/',
  gpt4o: '/api-references/text-models-llm/openai/gpt-4o/',
  playground: '/playground/',
} as const;

/** Everything a reader meets in one playground, found by role and name. */
export interface Playground {
  readonly page: Page;
  readonly region: Locator;
  readonly file: Locator;
  readonly prompt: Locator;
  readonly model: Locator;
  readonly stream: Locator;
  readonly run: Locator;
  readonly stop: Locator;
  readonly sample: Locator;
  readonly remove: Locator;
  /** What a run lacks, said beside Run. */
  readonly missing: Locator;
  readonly answer: Locator;
  readonly status: Locator;
  readonly failure: Locator;
  readonly fileProblem: Locator;
}

/** The playground of an example on an open page, brought into view as a reader would. */
export async function findPlayground(page: Page, title: string): Promise<Playground> {
  const chooser = page.getByRole('combobox', { name: 'Example' });
  if (await chooser.isVisible()) await chooser.selectOption({ label: title });
  const hidden = page.getByRole('region', { name: `Playground: ${title}`, includeHidden: true });
  const details = page.locator('details', { has: hidden });
  const summary = details.locator('summary').first();
  if ((await details.count()) && !(await hidden.isVisible())) await summary.click();

  const region = page.getByRole('region', { name: `Playground: ${title}`, exact: true });
  await region.waitFor();
  const button = (name: string) => region.getByRole('button', { name, exact: true });
  return {
    page,
    region,
    file: region.locator('input[type=file]').and(region.getByLabel('File', { exact: true })),
    prompt: region.getByRole('textbox', { name: 'Prompt', exact: true }),
    model: region.getByRole('combobox', { name: 'Model', exact: true }),
    stream: region.getByRole('checkbox', { name: 'Stream', exact: true }),
    run: button('Run'),
    stop: button('Stop'),
    sample: button('Use the sample file'),
    remove: button('Remove'),
    missing: region.locator('.missing').filter({ visible: true }),
    answer: region.getByRole('group', { name: 'Answer', exact: true }),
    status: region.getByRole('status'),
    failure: region.locator('.failure').filter({ visible: true }),
    fileProblem: region.locator('.file-problem').filter({ visible: true }),
  };
}

/** Attaches by the file input and waits until the name of each file is shown. */
export async function attach(
  { region, file }: Playground,
  ...attached: readonly TestFile[]
): Promise<void> {
  await file.setInputFiles([...attached]);
  for (const { name } of attached) await region.getByText(showInvisible(name, t)).first().waitFor();
}

/** Presses Run and gives the state in which that run ends. */
export async function runToEnd({ run, region }: Playground): Promise<string | undefined> {
  const before = (await statesOf(region)).length;
  await run.click();
  return ends(region, before);
}

/** What is on the clipboard, as text: pasted into the prompt, as no page of the site may read it. */
export async function clipboardOf({ prompt }: Playground): Promise<string> {
  await prompt.press('ControlOrMeta+A');
  await prompt.press('ControlOrMeta+V');
  return prompt.inputValue();
}

/** Waits until a key is asked for beside Run: the press has come to its end, and could not go on without one. */
export const asksForKey = ({ missing }: Playground): Promise<void> =>
  missing.getByText(/^No key for /).waitFor();

/** Waits until a file is asked for beside Run. */
export const asksForFile = ({ missing }: Playground): Promise<void> =>
  missing.getByText('No file is attached.').waitFor();

/** Everything a reader meets in the connection of a page. */
export function findConnection(page: Page) {
  const region = page.getByRole('region', { name: 'Connection', exact: true });
  const button = (name: string | RegExp) => region.getByRole('button', { name, exact: true });
  const baseUrl = region.getByRole('combobox', { name: 'Base URL', exact: true });
  return {
    region,
    baseUrl,
    chosen: () => baseUrl.locator('option:checked').innerText(),
    customUrl: region.getByRole('textbox', { name: 'Custom base URL', exact: true }),
    key: region.getByLabel('API key', { exact: true }),
    keep: region.getByRole('checkbox', { name: 'Keep for this tab', exact: true }),
    forget: button('Forget key'),
    check: button('Check key'),
    use: (host: string) => button(`Use ${host}`),
  };
}

/** Chooses a host without giving a key for it. */
export const chooseHost = async (page: Page, label = 'AI/ML API'): Promise<void> => {
  await findConnection(page).baseUrl.selectOption({ label });
};

/** Pastes a key for the provider chosen, which is AI/ML API where the sandbox is. */
export const connect = (page: Page, key = goodKey): Promise<void> =>
  findConnection(page).key.fill(key);

/** Types a custom base URL, confirms its host, and pastes a key for it. */
export async function connectTo(page: Page, url: string, key = goodKey): Promise<void> {
  const { baseUrl, customUrl, use, key: field } = findConnection(page);
  await baseUrl.selectOption({ label: 'Custom…' });
  await customUrl.fill(url);
  await use(new URL(url).host).click();
  await field.fill(key);
}

/** What a page starts with, by the name that it has in the list. */
export const sandbox = 'Sandbox (no key needed)';

/** Goes back to it. */
export const useSandbox = (page: Page): Promise<void> => chooseHost(page, sandbox);
