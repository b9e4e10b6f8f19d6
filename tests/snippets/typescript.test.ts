import { suite } from './suite.ts';
import { typescript } from './toolchains/typescript.ts';

suite(typescript);
