import { openLab } from './labs.ts';
import { paths } from './playground.ts';
import { reply } from './provider-answers.ts';
import type { Opening, Stage } from './stage.ts';

/** Opens the page with the lab of the term API, and gives everything that a reader meets in it. */
export async function openApiLab(stage: Stage, opening: Opening = {}) {
  const page = await stage.open(paths.concepts, opening);
  const region = await openLab(page, 'api');
  const button = (name: string) => region.getByRole('button', { name, exact: true });
  const [anatomyStatus, modelsStatus] = [0, 1].map((at) => region.getByRole('status').nth(at));
  if (!anatomyStatus || !modelsStatus) throw new Error('The lab has no status.');
  return {
    page,
    region,
    request: region.getByRole('group', { name: 'Parts of the request' }),
    part: (id: string) => region.locator(`[data-explains="${id}"]`),
    where: anatomyStatus,
    tabs: region.getByRole('tablist', { name: 'Code that sets it' }),
    tab: (name: string) => region.getByRole('tab', { name, exact: true }),
    marked: region.locator('[role="tabpanel"]:not([hidden]) [data-marked]'),
    list: button('List the models'),
    sandbox: button('Answer it in this page instead'),
    filter: region.getByRole('searchbox', { name: 'Filter' }),
    status: modelsStatus,
    failure: region.getByRole('alert').filter({ visible: true }),
    table: region.getByRole('table'),
    rows: region.locator('tbody tr'),
  };
}

/** A provider's list of so many models. */
export const many = (count: number) =>
  reply({ data: Array.from({ length: count }, (_, at) => ({ id: `model-${at}` })) });
