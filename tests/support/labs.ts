import type { Locator, Page } from 'playwright-core';
import { en } from '../../src/strings/en/index.ts';

/** What the line of each lab says. */
export const labs = {
  api: en['lab.what.api'],
  'base-url': en['lab.what.baseUrl'],
  base64: en['lab.what.base64'],
  'api-key': en['lab.what.apiKey'],
  terminal: en['lab.what.terminal'],
} as const;

export type LabId = keyof typeof labs;

/** The line of a lab on `/concepts/`, which opens it. */
export const lineOf = (page: Page, id: LabId): Locator =>
  page.locator('summary', { hasText: `Try it: ${labs[id]}` });

/** A lab on `/concepts/`, opened by its line. */
export async function openLab(page: Page, id: LabId): Promise<Locator> {
  await lineOf(page, id).click();
  return page.getByRole('region', { name: `Try it: ${labs[id]}`, exact: true });
}
