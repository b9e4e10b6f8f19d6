import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { goldenFiles } from './golden-files.ts';
import { golden } from './paths.ts';

// `npm run golden` makes the golden files anew.
await rm(golden, { recursive: true, force: true });
for (const [name, code] of goldenFiles) {
  await mkdir(dirname(join(golden, name)), { recursive: true });
  await writeFile(join(golden, name), code);
}
