import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { languages } from '../../src/snippets/index.ts';
import { findPlayground, titles } from '../support/playground.ts';

/** Waits for a state; Python has to be loaded first. */
export const reaches = (state: () => Promise<string | null>, wanted: string) =>
  expect.poll(state, { timeout: 90_000 }).toBe(wanted);

export const labelOf = (language: string) =>
  languages.find(({ id }) => id === language)?.label ?? '';

/** What a reader meets in the panel of a language, which is shown for that. */
export async function panelOf(page: Page, language: string, title: string = titles.image) {
  const playground = await findPlayground(page, title);
  const { region } = playground;
  const tab = (name: string) => region.getByRole('tab', { name, exact: true }).click();
  await tab(labelOf(language));
  const panel = region.getByRole('tabpanel', { name: labelOf(language), exact: true });
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const output = panel.getByRole('group', { name: 'Output', exact: true });
  const editor = panel.getByRole('textbox', { name: 'Code editor', exact: true });
  const state = () => region.getAttribute('data-code-state');
  /** Puts another text into the editor. */
  const write = async (text: string) => {
    if (await button('Edit code').isVisible()) await button('Edit code').click();
    await editor.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  };
  return { playground, region, tab, panel, button, output, editor, state, write };
}
