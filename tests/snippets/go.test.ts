import { casesOf } from './cases.ts';
import { keyed } from './hostile.ts';
import { suite } from './suite.ts';
import { go } from './toolchains/go.ts';
import { goAsWritten } from './toolchains/go-as-written.ts';

suite(go);

// The matrix is one binary of all cases; these are built as a reader builds them.
const some = casesOf('go').filter(({ row }) => keyed.includes(row));
suite(goAsWritten, 'go, each its own module', some);
