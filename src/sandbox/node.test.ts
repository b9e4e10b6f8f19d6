import process from 'node:process';
import { afterEach, expect, test } from 'vitest';
import { createNodeSandbox } from './node.ts';
import { bodyText, makePdf, pdfRequest } from './test-files.ts';

const { execPath } = process;
afterEach(() => {
  process.execPath = execPath;
});

test('where no process can be started for a PDF, the request fails and the sandbox lives on', async () => {
  const sandbox = createNodeSandbox({ delayMs: 0 });
  const body = pdfRequest(await makePdf((document) => void document.text(bodyText)));
  const ask = () =>
    sandbox(
      new Request('http://x/v1/chat/completions', {
        method: 'POST',
        headers: { authorization: 'Bearer any' },
        body,
      }),
    );
  process.execPath = '/no/such/node';
  expect((await ask()).status).toBe(500);
  process.execPath = execPath;
  expect((await ask()).status).toBe(200);
});
