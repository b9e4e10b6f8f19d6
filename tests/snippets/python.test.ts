import { suite } from './suite.ts';
import { python } from './toolchains/python.ts';

suite(python);
