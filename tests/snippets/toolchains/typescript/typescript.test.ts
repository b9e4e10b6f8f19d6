import { suite } from '../../suite.ts';
import { toolchain } from './index.ts';

suite(toolchain);
