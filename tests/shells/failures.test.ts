import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/api/providers/index.ts';
import { describeImage } from '../../src/examples/calls/describe-image.ts';
import { compose } from '../../src/examples/resolve.ts';
import { failures } from '../../src/labs/terminal/failures.ts';
import { curl } from '../../src/snippets/curl/index.ts';
import { makeCertificate } from '../support/certificate.ts';
import { curlVersion, environment, firstCallTo, listen, served, type } from './shell.ts';

/** What the lab says that a reader sees. */
const seen = (wanted: string): readonly string[] =>
  failures.find(({ id }) => id === wanted)?.sees ?? [];

const refuse = JSON.stringify({ message: 'Invalid API key', statusCode: 401 });

// Other versions word it in other ways.
describe.runIf(/^curl ([89]|7\.8[6-9]).*OpenSSL\/3/.test(curlVersion))('curl says', () => {
  test('a missing program', async () => {
    const env = { ...environment(), PATH: '/nowhere' };
    const { stderr } = await type(firstCallTo('https://host.invalid/v1'), {
      env,
      path: '/bin/bash',
    });
    expect(seen('notFound')).toContain(stderr.trim().replace(/^.*bash: line \d+/, 'bash'));
  });

  test('no key', async () => {
    const env = { PATH: environment().PATH };
    const { code, stderr } = await type(firstCallTo('https://host.invalid/v1'), { env });
    expect(code).not.toBe(0);
    expect(seen('noKey').some((line) => stderr.includes(line))).toBe(true);
  });

  test('a refused key', async () => {
    const { code, stdout, stderr } = await served(
      (_, outgoing) => outgoing.writeHead(401).end(refuse),
      (baseUrl) => type(firstCallTo(baseUrl)),
    );
    expect(code).toBe(22);
    const [line = '', inBody = ''] = seen('refused');
    expect(stderr.trim()).toBe(line);
    expect(stdout).toContain(inBody);
  });

  test('a host that is not found', async () => {
    const { stderr } = await type(firstCallTo('https://host.invalid/v1'));
    expect(seen('proxy')).toContain(stderr.trim().replace('host.invalid', 'api.aimlapi.com'));
  });

  test('a proxy that wants to know who is there', async () => {
    const proxy = createServer().on('connect', (_, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
    });
    const env = environment({ HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}` });
    const { stderr } = await type(firstCallTo('https://host.invalid/v1'), { env });
    proxy.close();
    expect(seen('proxy')).toContain(stderr.trim());
  });

  test('a certificate that nobody knows, and the variable that makes it known', async () => {
    const { key, cert } = makeCertificate(['localhost']);
    const server = createTlsServer({ key, cert }, (_, outgoing) => outgoing.end('{}'));
    const call = firstCallTo(`https://localhost:${await listen(server)}/v1`);
    const { code, stderr } = await type(call);
    const pem = `cat > company.pem <<'PEM'\n${cert}\nPEM\nexport CURL_CA_BUNDLE=company.pem\n`;
    const known = await type(pem + call);
    server.close();
    server.closeAllConnections();
    expect(code).toBe(60);
    expect(seen('certificate').some((line) => stderr.startsWith(line))).toBe(true);
    expect(known).toMatchObject({ code: 0, stdout: '{}' });
  });

  test('a file that is not in the folder', async () => {
    const { prompt, sample } = describeImage;
    const settings = { prompt, model: 'gpt-4o', stream: false, fileName: sample.name };
    const request = compose(describeImage, settings);
    const baseUrl = 'https://host.invalid/v1';
    const { keyVariable } = main;
    const { stderr } = await type(
      curl.emit({ request, settings, mediaType: sample.type, baseUrl, keyVariable }).code,
    );
    expect(seen('noFile').some((line) => stderr.includes(line))).toBe(true);
  });

  test('an option that this curl does not know', async () => {
    const { stderr } = await type('curl --no-such-option https://host.invalid');
    const line = stderr.split('\n')[0]?.replace('--no-such-option', '--fail-with-body');
    expect(seen('oldCurl')).toContain(line);
  });
});
