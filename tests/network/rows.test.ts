import { variations } from '../faults/rows/index.ts';
import { testRows } from '../faults/test-rows.ts';

// The same endings in the many forms in which a network brings them.

await testRows(variations);
