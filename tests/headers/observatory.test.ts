import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { dist } from '../support/site.ts';
import { analyser, grade, install, installed } from './observatory.ts';
import { pages } from './pages.ts';

const required = process.env.HOSTS === 'all';
const available = required || installed();
if (!available) console.log('HTTP Observatory is not installed (HOSTS=all fetches it): no grades.');

/** Plain http to the reader's own machine is set aside: it crosses no network. */
const loopback = / http:\/\/(127\.0\.0\.1|localhost):\*/g;

describe.skipIf(!available)('grades of the HTTP Observatory', () => {
  let analysis: Awaited<ReturnType<typeof analyser>>;
  beforeAll(async () => {
    if (!installed()) install();
    analysis = await analyser();
  });

  async function graded(path: string, change: (headers: Record<string, string>) => void) {
    const answer = await fetch(inject('siteUrl') + path);
    const headers = Object.fromEntries(answer.headers);
    change(headers);
    const file = path.replace(/\/$/, '/index.html');
    return grade(analysis, { path, headers, html: await readFile(`${dist}${file}`, 'utf8') });
  }

  test.each(pages)('%s has A+ and passes every check', async (path) => {
    const result = await graded(path, (headers) => {
      const policy = headers['content-security-policy'] ?? '';
      headers['content-security-policy'] = policy.replaceAll(loopback, '');
    });
    expect(result).toMatchObject({ grade: 'A+', failed: [] });
  });

  test('a page that allows inline scripts has no A+', async () => {
    const result = await graded('/', (headers) => {
      headers['content-security-policy'] = "default-src 'self' 'unsafe-inline'";
    });
    expect(result.failed).toEqual(['csp-implemented-with-unsafe-inline']);
    expect(result.grade).not.toBe('A+');
  });
});
