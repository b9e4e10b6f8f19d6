import { expect, test } from 'vitest';
import { fillWriteOut } from './write-out.ts';

const told = {
  status: 201,
  contentType: 'application/json',
  url: 'https://x',
  method: 'POST',
  sent: 3,
  received: 5,
  startMs: 250,
  totalMs: 1500,
};

test.each([
  ['\\n%{http_code}\\n', '\n201\n'],
  ['%{time_total}s %{size_download}/%{size_upload}', '1.500000s 5/3'],
  ['%{time_starttransfer}\\t%{content_type}', '0.250000\tapplication/json'],
  ['100%% %{unknown} \\x', '100% %{unknown} \\x'],
])('%j', (text, filled) => {
  expect(fillWriteOut(text, told)).toBe(filled);
});
