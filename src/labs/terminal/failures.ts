import { main } from '../../api/providers/index.ts';

const name = main.keyVariable;

/** What programs print when a first call fails, in their own words. Why, and what helps, is in the strings of the lab. */
export const failures = [
  {
    id: 'notFound',
    sees: [
      'bash: curl: command not found',
      'zsh: command not found: curl',
      `'$env:${name}' is not recognized as an internal or external command`,
    ],
    fixes: ['windows', 'macos', 'linux'],
  },
  { id: 'noKey', sees: [`${name}: Set ${name} first.`], fixes: ['all'] },
  {
    id: 'refused',
    sees: ['curl: (22) The requested URL returned error: 401', '"statusCode":401'],
    fixes: ['all'],
    more: '/errors/#key-refused',
  },
  {
    id: 'proxy',
    sees: [
      `curl: (6) Could not resolve host: ${new URL(main.baseUrl).host}`,
      'curl: (56) CONNECT tunnel failed, response 407',
      'An error occurred while sending the request.',
    ],
    fixes: ['bash', 'powershell'],
    more: '/errors/#no-connection',
  },
  {
    id: 'certificate',
    sees: [
      'curl: (60) SSL certificate problem: self-signed certificate',
      'Could not establish trust relationship for the SSL/TLS secure channel.',
    ],
    fixes: ['all'],
  },
  {
    id: 'noFile',
    sees: [
      'raccoon.png: No such file or directory',
      "Cannot find path 'C:\\Users\\you\\raccoon.png' because it does not exist.",
    ],
    fixes: ['all'],
  },
  { id: 'oldCurl', sees: ['curl: option --fail-with-body: is unknown'], fixes: ['all'] },
  { id: 'waiting', sees: ['>', 'heredoc>', '>>'], fixes: ['all'] },
] as const;
