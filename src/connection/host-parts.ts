/** A host cut into what stands before its registrable domain, that domain, and a port. */
export interface HostParts {
  readonly before: string;
  readonly domain: string;
  readonly port: string;
}

/** What registries of countries put before their own letters and sell names under: `co.uk`, `com.au`, `go.jp`. */
const registries = new Set(
  (
    'ac asn biz co com ed edu firm fin gen go gob gouv gov govt gr gub id in ind inf info int ltd ' +
    'me med mil mobi mod muni ne net ngo nhs nic nom nome or org plc police pro sch school tur tv web'
  ).split(' '),
);

/**
 * Tells whose a host is. The last two labels, and a third where these are those of a registry; an address is whole. This
 * is not the Public Suffix List, which is larger than all else that the page loads for a connection and old in a pinned
 * site: where the rule errs it takes a label too many, or the name of a service that lets out names below its own, and
 * the end of the host is in it in any case.
 */
export function partsOf(host: string): HostParts {
  const [, name = host, port = ''] = /^(.*?)(:\d+)?$/.exec(host) ?? [];
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return { before: '', domain: name, port };
  const labels = name.replace(/\.+$/, '').split('.');
  const [second = '', last = ''] = labels.slice(-2);
  const count = last.length === 2 && registries.has(second) ? 3 : 2;
  const rest = labels.slice(0, -count).map((label) => `${label}.`);
  const before = rest.join('');
  return { before, domain: name.slice(before.length), port };
}
