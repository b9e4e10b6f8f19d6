// Where pdf.js works in a page, with a limit to what it takes: a hostile PDF would take all the memory that there is.
import { arrayLimit, limitArrays } from './pdf-limit.ts';

limitArrays(globalThis, arrayLimit, () => {
  self.postMessage('too large');
  self.close();
});
// Named after the script of pdf.js's worker, which tells by a message of its own that it is ready.
import(/* @vite-ignore */ self.name).catch((error) => self.reportError(error));
