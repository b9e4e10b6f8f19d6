import { expect, test } from 'vitest';
import { fewerRules } from './fewer-rules.ts';
import { cloudflareHeaders } from './host-files.ts';
import { matches, type Rule } from './site.ts';

const cache = { 'Cache-Control': 'no-cache' };
const page = (path: string, policy = "default-src 'none'"): Rule => ({
  path,
  headers: { ...cache, 'Content-Security-Policy': policy },
});
const markdown = (path: string): Rule => ({
  path,
  headers: { ...cache, 'Content-Type': 'text/markdown' },
});
const lessons = Array.from({ length: 80 }, (_, index) => [
  page(`/lessons/${index}/`),
  markdown(`/lessons/${index}.md`),
]).flat();
const others = [page('/'), page('/playground/', 'looser'), markdown('/index.md')];
const paths = (rules: readonly Rule[]) => rules.map(({ path }) => path);

test('rules that are few enough stay as they are', () => {
  expect(fewerRules(others, 3)).toBe(others);
});

test('a folder of like pages gets one rule, which is that of its pages', () => {
  const rules = fewerRules([...others, ...lessons], 100);
  expect(rules).toEqual([...others, page('/lessons/*')]);
  for (const { path } of [...others, ...lessons])
    expect(rules.filter((rule) => matches(rule, path))).toHaveLength(1);
});

test.each(['/lessons/', '/lessons/more/', '/lessons/deep/er/'])(
  'a folder keeps its rules where %s in it has another policy',
  (path) => {
    const unlike = [...lessons, page(path, 'stricter')];
    expect(paths(fewerRules(unlike, 100))).toEqual(paths(unlike));
    const like = [...lessons, page(path)];
    expect(paths(fewerRules(like, 100))).toEqual(['/lessons/*']);
  },
);

test('_headers of a large site has no more rules than count, and fails where it cannot', () => {
  expect(cloudflareHeaders([...others, ...lessons])).toContain('\n/lessons/*\n');
  const unlike = lessons.map((rule, index) => page(rule.path, `policy ${index}`));
  expect(() => cloudflareHeaders(unlike)).toThrow('of which 100 count');
});
