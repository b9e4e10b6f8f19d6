// `npm run sandbox`: the sandbox for cURL, Python and whatever else does not run in a page.
import process from 'node:process';
import { readAllowed } from '../src/sandbox/access.ts';
import { startSandbox } from '../src/sandbox/server.ts';

const { PORT = '8787' } = process.env;
const port = Number(PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${PORT}". Expected a number from 0 to 65535.`);
  process.exit(1);
}

try {
  const { url, close } = await startSandbox({ port, allowed: readAllowed(process.env) });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  console.log(`Sandbox: ${url}`);
  console.log('It is not a model. Any key is right, and it costs nothing. Ctrl + C ends it.');
} catch (error) {
  console.error(`The sandbox did not start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
