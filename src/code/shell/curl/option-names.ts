/** Options without a value, by their letter. */
export const flags = {
  s: 'silent',
  S: 'show-error',
  N: 'no-buffer',
  i: 'include',
  v: 'verbose',
  f: 'fail',
  G: 'get',
  O: 'remote-name',
  h: 'help',
} as const;

/** All options without a value. */
export const longFlags = [
  'fail-with-body',
  'compressed',
  'no-progress-meter',
  'show-headers',
  ...Object.values(flags),
];

/** Options with a value, by their letter. */
export const valued: Readonly<Record<string, string>> = {
  X: 'request',
  H: 'header',
  d: 'data',
  o: 'output',
  w: 'write-out',
  m: 'max-time',
};

/** All options with a value. */
export const longValued = [
  'data-ascii',
  'data-raw',
  'data-binary',
  'data-urlencode',
  'json',
  'oauth2-bearer',
  'url',
  ...Object.values(valued),
];

/** Known to curl, and not done by a page, which is said instead of that they are unknown. */
export const refused: Readonly<Record<string, string>> = {
  L: 'the page follows no redirect, since the key would go along to another host',
  I: 'the page makes GET and POST requests alone',
  k: 'a browser always checks certificates',
  F: 'forms of several parts are not sent from here; send the file as Base64',
  u: 'give the key as -H "Authorization: Bearer …"',
  A: 'a browser sends its own user agent',
  x: 'a browser knows its own proxy',
};
/** The letters of their long names. */
export const refusedNames: Readonly<Record<string, string>> = {
  location: 'L',
  head: 'I',
  insecure: 'k',
  form: 'F',
  user: 'u',
  'user-agent': 'A',
  proxy: 'x',
};

/** Every option that is known, for `curl --help`. */
export const knownOptions: readonly string[] = [
  ...Object.entries({ ...flags, ...valued }).map(([short, long]) => `-${short}, --${long}`),
  ...[...longFlags, ...longValued]
    .filter((name) => ![...Object.values(flags), ...Object.values(valued)].includes(name as never))
    .map((name) => `--${name}`),
].sort((one, other) => one.replace(/^-+/, '').localeCompare(other.replace(/^-+/, '')));
