import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Toolchains, programs and reports; ignored by git, safe to delete. */
export const cache = join(root, '.cache/snippets');

/** Where programs are written and run: `<programs>/<language>/<case>/`. */
export const programs = join(cache, 'programs');

export const golden = join(root, 'tests/snippets/golden');
