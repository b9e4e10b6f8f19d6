import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { paths } from '../support/playground.ts';
import { useStage } from '../support/stage.ts';

// The picture of a figure, as large as the window allows.

const stage = useStage(() => []);

test('Enter on a picture shows it large, Esc closes it and gives the focus back', async () => {
  const page = await stage.open(`${paths.concepts}#example-image`);
  const link = page.locator('figure a[href="/samples/raccoon.png"]');
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog.zoom');
  await dialog.waitFor();
  const width = async () => (await dialog.locator('img').boundingBox())?.width ?? 0;
  await eventually(width).toBeGreaterThan((await link.boundingBox())?.width ?? 0);
  expect(new URL(page.url()).pathname).toBe(paths.concepts);
  await page.keyboard.press('Escape');
  await eventually(() => dialog.count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('without scripts the picture opens by itself', async () => {
  const page = await stage.open(paths.concepts, { javaScriptEnabled: false });
  await page.getByText('Code example: an image as Base64').click();
  await page.locator('figure a[href="/samples/raccoon.png"]').click();
  expect(new URL(page.url()).pathname).toBe('/samples/raccoon.png');
});
