import { end, joinsAsMeasured } from '../join.fixture.ts';
import { java } from './index.ts';

joinsAsMeasured(java, {
  'http://H/v 1': '–',
  'http://H/v1 ': `/v1/${end}`,
  ' http://H/v1': `/v1/${end}`,
});
