import { openLab } from './labs.ts';
import { paths } from './playground.ts';
import type { Opening, Stage } from './stage.ts';

/** Opens the page with the lab for Base64, and gives everything that a reader meets in it. */
export async function openBase64(stage: Stage, opening: Opening = {}) {
  const page = await stage.open(paths.concepts, opening);
  const lab = await openLab(page, 'base64');
  const part = (name: string) => lab.locator(`[data-part="${name}"]`).filter({ visible: true });
  return {
    page,
    lab,
    part,
    text: lab.getByRole('textbox'),
    file: lab.locator('input[type=file]').filter({ visible: true }),
    base64: () => part('base64').innerText(),
    figure: (name: string) => lab.locator('dt', { hasText: name }).locator('+ dd').innerText(),
    url: async () => (await part('parts').locator('dd').allInnerTexts()).join(''),
    told: () => part('told').innerText(),
    /** The picture of bits, which is folded. */
    bits: () => lab.getByText('How bytes become characters').click(),
    decode: () => lab.getByRole('tab', { name: 'Decode' }).click(),
  };
}

/** The words of a row of a table. */
export const words = (text: string) => text.replace(/\s+/g, ' ').trim();
