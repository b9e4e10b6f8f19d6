import { end, joinsAsMeasured } from '../join.fixture.ts';
import { go } from './index.ts';

joinsAsMeasured(go, { 'http://H/v1?x=1': `/v1/${end}` });
