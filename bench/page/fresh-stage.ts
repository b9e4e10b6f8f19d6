import { image } from '../../tests/support/files.ts';
import { attach, findPlayground, titles } from '../../tests/support/playground.ts';
import type { Script } from '../provider.ts';
import type { Bench } from '../row.ts';
import { type LooseStage, openLooseStage } from './stage.ts';

/** A stage with a file attached, in a browser of its own, which has received nothing before. */
export async function onFreshStage<Result>(
  { browser, ours }: Bench,
  script: Script,
  use: (stage: LooseStage) => Promise<Result>,
): Promise<Result> {
  const stage = await openLooseStage(browser, ours);
  await attach(await findPlayground(stage.page, titles.image), await image());
  stage.provider.answer(script);
  const got = await use(stage);
  await stage.close();
  return got;
}
