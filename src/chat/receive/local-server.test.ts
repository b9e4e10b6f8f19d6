import { expect, test } from 'vitest';
import { local } from '../../api/providers/index.ts';
import { localServerText } from './local-server.ts';

const origin = 'https://docs.example';

test.each([
  ['ollama', 'localhost:11434', `OLLAMA_ORIGINS set to ${origin}`],
  ['lm-studio', 'localhost:1234', '“Enable CORS”'],
])(
  '%s: says where it was looked for, and the setting that lets the page in',
  (id, address, setting) => {
    const { baseUrl = '', name = '' } = local.find((each) => each.id === id) ?? {};
    const told = localServerText(`${baseUrl}/chat/completions`, origin);
    expect(told?.cause).toContain(`${name} is not running at ${address},`);
    expect(told?.next).toContain(setting);
    expect(told?.checks).toHaveLength(3);
    for (const check of told?.checks ?? []) expect(check).toMatch(/^[A-Z][^.]+\?/);
    expect(JSON.stringify(told)).not.toContain('{{');
  },
);

test.each(['https://api.openai.com/v1', 'http://localhost:8787/v1', 'http://127.0.0.1:11434/v1'])(
  'nothing of %s',
  (url) => {
    expect(localServerText(url, origin)).toBeUndefined();
  },
);
