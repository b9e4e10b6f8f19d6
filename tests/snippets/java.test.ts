import { suite } from './suite.ts';
import { java } from './toolchains/java.ts';

suite(java);
