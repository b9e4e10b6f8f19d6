import { end, joinsAsMeasured } from '../join.fixture.ts';
import { curl } from './index.ts';

joinsAsMeasured(curl, {
  'http://H/': `//${end}`,
  'http://H/v1/': `/v1//${end}`,
  'http://H/v1//': `/v1///${end}`,
  'http://H/v1/chat/completions/': `/v1/chat/completions//${end}`,
  'http://H/v1?x=1': `/v1?x=1/${end}`,
  'http://H/v1#f': '/v1',
  'http://H/v 1': '–',
  'http://H/v1 ': '–',
  'H/v1': `/v1/${end}`,
  'http:/H/v1': `/v1/${end}`,
});
