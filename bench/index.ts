import { serve } from '../config/serve.ts';
import { findBrowser } from '../tests/support/browser.ts';
import { astroBuild, root } from '../tests/support/command.ts';
import { pagesIn } from '../tests/support/pages.ts';
import { dist } from '../tests/support/site.ts';
import { buildStock, stockDist } from '../tests/support/stock.ts';
import { machine } from './lib/machine.ts';
import { table } from './lib/table.ts';
import { write, writeAgain } from './lib/write.ts';
import { build } from './measure/build.ts';
import { code } from './measure/code.ts';
import { firstLoad } from './measure/first-load.ts';
import { interactions } from './measure/interactions.ts';
import { layoutShift } from './measure/layout-shift.ts';
import { lighthouse } from './measure/lighthouse.ts';
import { manyPages } from './measure/many-pages.ts';
import { run } from './measure/run.ts';
import { stream } from './measure/stream.ts';
import { typing } from './measure/typing.ts';
import { volume } from './measure/volume.ts';
import type { Measure, Row } from './row.ts';
import { peersSite, writePeers } from './sites/peers.ts';
import { servePlain } from './sites/serve-plain.ts';

const measures: Readonly<Record<string, Measure>> = {
  build,
  'first-load': firstLoad,
  lighthouse,
  'layout-shift': layoutShift,
  run,
  stream,
  volume,
  typing,
  code,
  interactions,
  'many-pages': manyPages,
};

/**
 * `npm run bench`; `-- --quick` for few repetitions; `-- run stream` for some measurements alone, which are kept only with
 * `--keep`, in the place of those of the latest whole run.
 */
async function main(args: readonly string[]): Promise<void> {
  const [quick, keep] = [args.includes('--quick'), args.includes('--keep')];
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = named.filter((name) => !measures[name]);
  if (unknown.length)
    throw new Error(`No such measurement: ${unknown}. There are ${Object.keys(measures)}.`);
  const wanted = Object.entries(measures).filter(([name]) => !named.length || named.includes(name));

  const browser = await findBrowser();
  const on = machine(browser);
  console.log('Making the sites…');
  await Promise.all([astroBuild(root), buildStock(), writePeers()]);
  const servers = await Promise.all([
    serve({ port: 0, dist }),
    serve({ port: 0, dist: stockDist }),
    servePlain(peersSite),
  ]);
  const [ours, stock, peers] = servers.map(({ url }) => url) as [string, string, string];
  const rows: Row[] = [];
  for (const [name, measure] of wanted) {
    console.log(`Measuring: ${name}…`);
    rows.push(...(await measure({ quick, browser, ours, stock, peers, pages: pagesIn(dist) })));
  }
  await Promise.all(servers.map(({ close }) => close()));
  console.log(`\n${table(rows)}\n`);
  if (!named.length) await write(rows, on, quick);
  else if (keep && !quick) await writeAgain(rows, on);
}

await main(process.argv.slice(2));
