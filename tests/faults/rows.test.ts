import { endings } from './rows/index.ts';
import { testRows } from './test-rows.ts';

// How a run ends.

await testRows(endings);
