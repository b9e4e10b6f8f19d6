import { end, joinsAsMeasured } from '../join.fixture.ts';
import { python } from './index.ts';

joinsAsMeasured(python, { 'http://H/v1?x=1': `/v1/?x=1${end}` });
