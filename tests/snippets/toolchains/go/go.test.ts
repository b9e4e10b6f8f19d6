import { casesOf } from '../../cases.ts';
import { keyed } from '../../hostile.ts';
import { suite } from '../../suite.ts';
import { alone } from '../toolchain.ts';
import { toolchain } from './index.ts';

suite(toolchain);

// The matrix is one binary of all cases; these are built as a reader builds them.
const some = casesOf(toolchain.id).filter(({ row }) => keyed.includes(row));
suite(alone(toolchain), 'go, each its own module', some);
