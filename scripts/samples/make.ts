import { writeFile } from 'node:fs/promises';
import { renaissancePdf } from './renaissance.ts';

// `node scripts/samples/make.ts` makes the sample PDF anew.
await writeFile(
  new URL('../../public/samples/renaissance.pdf', import.meta.url),
  await renaissancePdf(),
);
