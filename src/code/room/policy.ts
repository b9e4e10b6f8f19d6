type Policy = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];

/** What holds in every room: it can compute, and nothing else. */
const closed: Policy = {
  'default-src': none,
  'script-src': none,
  'connect-src': none,
  'worker-src': none,
  'object-src': none,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': none,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': none,
};

/**
 * The policy of each kind of room, by the folder at the site's root in which the build puts the script of its worker. A
 * worker is bound by the headers of its own script, so a folder is what a host can set them for.
 */
export const roomPolicies = {
  /** The reader's module is a blob. The worker is one file, so that nothing of the site need be imported. */
  ts: { ...closed, 'script-src': ['blob:'] },
  sh: closed,
  /** Python is WebAssembly, and it and its loader are all in the worker's one file and what the page hands in. */
  py: { ...closed, 'script-src': ["'wasm-unsafe-eval'"] },
} as const satisfies Record<string, Policy>;

export type RoomKind = keyof typeof roomPolicies;

/** A policy as the value of its header. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
