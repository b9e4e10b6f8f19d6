import { expect, test } from 'vitest';
import { inlineHashes } from '../../config/inline-hashes.ts';

// `printf '%s' 'alert(1)' | openssl dgst -sha256 -binary | base64`
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT type="module">alert(1)</SCRIPT >',
  '<script data-a="x > y" data-b=\'">\'>alert(1)</script>',
  "<script type='text/javascript'>alert(1)</script>",
])('hashes the text of %s', (html) => {
  expect(inlineHashes(html)).toEqual({ scripts: [alertHash], styles: [] });
});

test('a script twice is one source, and sources are sorted', () => {
  const { scripts } = inlineHashes(
    '<script>alert(1)</script><script>b()</script><script>alert(1)</script>',
  );
  expect(scripts).toHaveLength(2);
  expect(scripts).toEqual(scripts.toSorted());
});

test.each([
  '<script src="/a.js"></script>',
  '<script type="application/ld+json">{"a": 1}</script>',
  '<scripted>alert(1)</scripted>',
])('passes over %s', (html) => {
  expect(inlineHashes(html).scripts).toEqual([]);
});

test('hashes style sheets apart from scripts', () => {
  const { scripts, styles } = inlineHashes('<style is:inline>alert(1)</style>');
  expect({ scripts, styles }).toEqual({ scripts: [], styles: [alertHash] });
});
