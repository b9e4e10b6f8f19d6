import { chatPath, lenient } from '../join.ts';
import type { Language } from '../language.ts';
import { emit } from './emit.ts';
import { powershell } from './powershell.ts';

export const curl: Language = {
  id: 'curl',
  label: 'cURL',
  grammar: 'bash',
  fileName: 'request.sh',
  emit,
  sender: 'curl',
  shells: { own: 'bash', others: [powershell] },
  /** Just what is written: a reader writes base URL and path in one. Without a protocol cURL takes http. */
  join: (base) => {
    if (/[\s\\"<>`]|^\/\//.test(base)) return null;
    return lenient((/^[a-z][a-z\d+.-]*:\//i.test(base) ? '' : 'http://') + base + chatPath);
  },
};
