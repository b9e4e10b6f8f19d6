// Checked by `npm run check`: each `@ts-expect-error` fails the build if the line below it compiles.
import { describeImage } from './calls/describe-image.ts';
import type { Example } from './example.ts';

({
  ...describeImage,
  // @ts-expect-error a misspelt content part field
  messages: [{ role: 'user', content: [{ type: 'text', txt: { ref: 'prompt' } }] }],
}) satisfies Example;

({
  ...describeImage,
  messages: [
    // @ts-expect-error a misspelt field beside right ones
    { role: 'user', content: [{ type: 'image_url', image_url: { url: 'x', detial: 'low' } }] },
  ],
}) satisfies Example;

({
  ...describeImage,
  // @ts-expect-error a ref to a value that no reader can set
  messages: [{ role: 'user', content: { ref: 'promt' } }],
}) satisfies Example;

({
  ...describeImage,
  // @ts-expect-error a role that the API does not know
  messages: [{ role: 'human', content: 'hello' }],
}) satisfies Example;
