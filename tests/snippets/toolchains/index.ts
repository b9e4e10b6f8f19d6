import { curl } from './curl.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { python } from './python.ts';
import type { Toolchain } from './toolchain.ts';
import { typescript } from './typescript.ts';

/** In the order of the tabs. */
export const toolchains: readonly Toolchain[] = [python, typescript, curl, go, java];
