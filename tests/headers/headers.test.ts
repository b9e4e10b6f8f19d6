import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, inject, test } from 'vitest';
import { commonHeaders } from '../../config/headers.ts';
import { cloudflareHeaders, nginxHeaders } from '../../config/host-files.ts';
import { matches } from '../../config/site.ts';
import { dist } from '../support/site.ts';
import {
  expectedHeaders,
  files,
  lowerCase,
  missing,
  pages,
  paths,
  rules,
  samples,
  sentHeaders,
} from './pages.ts';

const policyOf = (path: string) => expectedHeaders(path)['content-security-policy'] ?? '';
const headersFile = await readFile(`${dist}_headers`, 'utf8');

/** Reads a `_headers` file as Cloudflare and Netlify do: a path gets the headers of every rule that it matches. */
function hostHeaders(text: string, path: string): [string, string][] {
  const blocks = text
    .split('\n')
    .reduce<{ path: string; headers: [string, string][] }[]>((found, line) => {
      const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      if (name && value) found.at(-1)?.headers.push([name, value]);
      else if (line.startsWith('/')) found.push({ path: line, headers: [] });
      return found;
    }, []);
  return blocks
    .filter((block) => matches({ path: block.path, headers: {} }, path))
    .flatMap(({ headers }) => headers);
}

test('the built files are what their source gives for dist/ now', async () => {
  const nginxFile = fileURLToPath(new URL('../../.deploy/nginx-headers.conf', import.meta.url));
  expect(headersFile).toBe(cloudflareHeaders(rules));
  expect(await readFile(nginxFile, 'utf8')).toBe(nginxHeaders(rules));
});

test('no path matches two rules, and no rule repeats a common header', () => {
  for (const path of paths) {
    expect(rules.filter((rule) => matches(rule, path)).length, path).toBe(1);
  }
  for (const { headers } of rules) {
    for (const name of Object.keys(headers)) expect(Object.keys(commonHeaders)).not.toContain(name);
  }
});

test.each([...samples, missing])('%s is served with the headers of the source', async (path) => {
  expect(await sentHeaders(inject('siteUrl'), path)).toEqual(expectedHeaders(path));
});

test.each(samples)('_headers gives %s what npm start sends, each name once', async (path) => {
  const given = hostHeaders(headersFile, path);
  expect(new Set(given.map(([name]) => name)).size).toBe(given.length);
  expect(lowerCase(Object.fromEntries(given))).toEqual(await sentHeaders(inject('siteUrl'), path));
});

test('where _headers cannot name the missing page, 404.html brings its policy along', async () => {
  expect(Object.fromEntries(hostHeaders(headersFile, missing))).toEqual(commonHeaders);
  const html = await readFile(`${dist}404.html`, 'utf8');
  const [, meta = ''] =
    /^[^<]*<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      html,
    ) ?? [];
  expect(`${meta}; frame-ancestors 'none'`).toBe(policyOf('/404.html'));
});

describe.each(pages)('the policy of %s', (path) => {
  test('says what it must', () => {
    const policy = Object.fromEntries(
      policyOf(path)
        .split('; ')
        .map((directive) => [directive.split(' ', 1)[0], directive.split(' ').slice(1)]),
    ) as Record<string, string[]>;
    const { 'connect-src': connect = [], 'script-src': script = [] } = policy;
    for (const name of [
      'default-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
      'object-src',
    ]) {
      expect(policy[name], name).toEqual(["'none'"]);
    }
    expect(script.filter((source) => !source.startsWith("'sha256-"))).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
    ]);
    expect(connect.slice(0, 3)).toEqual([
      "'self'",
      'https://api.aimlapi.com',
      'https://api.openai.com',
    ]);
    expect(connect.slice(3)).toEqual(
      /^(\/es)?\/playground\/$/.test(path)
        ? ['https:', 'http://127.0.0.1:*', 'http://localhost:*']
        : [],
    );
  });

  test('has nothing above medium-maybe in csp_evaluator', () => {
    // Loopback is set aside: plain http to the reader's own machine crosses no network.
    const policy = policyOf(path).replaceAll(/ http:\/\/(127\.0\.0\.1|localhost):\*/g, '');
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    expect(findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)).toEqual([]);
  });
});

test('a built page has no script that only an event attribute carries', async () => {
  const htmls = files.filter((file) => file.endsWith('.html'));
  for (const file of htmls) {
    const html = await readFile(`${dist}${file}`, 'utf8');
    const tags = html.match(/<[a-z][^\s>]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi) ?? [];
    const bare = tags.map((tag) => tag.replaceAll(/"[^"]*"|'[^']*'/g, '""'));
    expect(
      bare.filter((tag) => /\son\w+=/i.test(tag)),
      file,
    ).toEqual([]);
  }
});
