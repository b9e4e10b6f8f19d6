import type { Locator } from 'playwright-core';
import { image } from './files.ts';
import { attach, connect, findPlayground, paths, titles } from './playground.ts';
import type { Opening, Stage } from './stage.ts';

/** The request as JSON on the card of an example, as a reader finds it. */
export function findJson(region: Locator) {
  const details = region.locator('details.json');
  const editor = details.getByRole('textbox', { name: 'Request as JSON', exact: true });
  const page = region.page();
  const lines = details.locator('.cm-line');
  return {
    details,
    summary: details.locator('summary'),
    editor,
    problems: details.getByRole('listitem'),
    notSent: details.getByRole('alert'),
    back: details.getByRole('button', { name: 'Back to the form’s request', exact: true }),
    open: async () => {
      await details.locator('summary').click();
      await editor.waitFor();
    },
    text: async () =>
      (await lines.allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n'),
    /** Puts a text in the place of all that is there, as one who pastes it. */
    write: async (text: string) => {
      await editor.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
  };
}

export type Workbench = Awaited<ReturnType<typeof openJson>>;

/** The workbench with a key and an image, its parameters and its JSON open. */
export async function openJson(stage: Stage, opening: Opening = {}) {
  const page = await stage.open(paths.playground, opening);
  await connect(page);
  const playground = await findPlayground(page, titles.image);
  await attach(playground, await image('png', 'stripes.png'));
  const { region } = playground;
  await region.getByText('Parameters', { exact: true }).click();
  const json = findJson(region);
  await json.open();
  const field = (name: string) => region.locator(`[data-parameter="${name}"]`);
  return { page, playground, json, field };
}

type Request = Record<string, unknown>;

export const readJson = async ({ json }: Pick<Workbench, 'json'>): Promise<Request> =>
  JSON.parse(await json.text());

/** Edits the JSON as a whole. */
export const editJson = async (
  it: Pick<Workbench, 'json'>,
  change: (request: Request) => object,
): Promise<void> => it.json.write(JSON.stringify(change(await readJson(it)), null, 2));
