import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectFailure } from '../../faults/expectations.ts';
import { eventually } from '../../support/eventually.ts';
import { type image, imageOfSize } from '../../support/files.ts';
import { type LabId, openLab } from '../../support/labs.ts';
import { findPlayground, paths, runToEnd } from '../../support/playground.ts';

// What the rows of the table are made of.

export const samples = /\/samples\//;
export const notLoaded = /could not be loaded.*reload the page/;

export interface Row {
  readonly name: string;
  readonly path: string;
  /** The files that are refused. */
  readonly file: RegExp;
  /** True of a module: Firefox does not fetch one again that failed once, so there the words name reloading. */
  readonly isModule: boolean;
  /** Says nothing where its file does not come. */
  readonly isSilent?: true;
  /** Brings the page to where the file is wanted. Gives a press of which nothing may come, and one of which all must. */
  readonly begin: (page: Page) => Promise<{
    readonly fails: () => Promise<unknown>;
    readonly works: () => Promise<unknown>;
  }>;
}

export const script = (name: string) => new RegExp(`/_astro/${name}[.-][^/]*\\.m?js`);
export const large = await imageOfSize(2 * 2 ** 20);

/** A playground as it is from the start, or with a file in place of the sample. */
export async function ready(page: Page, title: string, file?: Awaited<ReturnType<typeof image>>) {
  const playground = await findPlayground(page, title);
  if (file) await playground.file.setInputFiles(file);
  return playground;
}

/** A run that is told as a fault of the page, and then one that ends well. */
export const runs =
  (title: string, file?: Awaited<ReturnType<typeof image>>): Row['begin'] =>
  async (page) => {
    const playground = await ready(page, title, file);
    return {
      fails: async () => {
        expect(await runToEnd(playground)).toBe('failed');
        await expectFailure(playground, 'fault-of-this-page');
        await playground.run.waitFor();
      },
      works: async () => expect(await runToEnd(playground)).toBe('done'),
    };
  };

/** A press on something, what it says where nothing came of it, and a sign that something did. */
export const presses = (
  press: () => Promise<unknown>,
  says: Locator,
  sign: () => Promise<unknown>,
) => ({
  fails: async () => {
    await press();
    await eventually(() => says.textContent()).toMatch(notLoaded);
  },
  works: async () => {
    await press();
    await sign();
    expect(await says.textContent()).not.toMatch(notLoaded);
  },
});

/** A press that does nothing until its file is there. */
export const silent = (press: () => Promise<unknown>, sign: () => Promise<boolean>) => ({
  fails: press,
  works: () =>
    eventually(async () => {
      await press();
      return sign();
    }).toBe(true),
});

export const lab = (id: LabId): Row => ({
  name: `the lab “${id}”`,
  path: paths.concepts,
  file: script('lab'),
  isModule: true,
  async begin(page) {
    const region = await openLab(page, id);
    const alert = region.locator('[data-part="lab-problem"]');
    const press = () => region.locator('p, [role="tab"]').filter({ visible: true }).first().click();
    return presses(press, alert, () => eventually(() => alert.innerText()).toBe(''));
  },
});

export const playground = (name: string, file: RegExp, path: string = paths.gpt4o): Row => ({
  name,
  path,
  file,
  isModule: true,
  async begin(page) {
    const region = page.locator('live-playground:not([hidden])').first();
    const press = () => region.locator('[data-do="remove"]').click();
    const status = region.locator('[data-part="status"]');
    const says = path.startsWith('/es/') ? /no se pudo cargar|no se ha podido cargar/i : notLoaded;
    return {
      fails: async () => {
        await press();
        await eventually(() => status.innerText()).toMatch(says);
      },
      works: async () => {
        const attached = region.locator('[data-part="file-name"]');
        expect(await attached.innerText()).toBe('raccoon.png');
        await press();
        await eventually(() => attached.innerText()).toBe('');
        expect(await status.innerText()).not.toMatch(says);
      },
    };
  },
});
