import { ApiError } from './api-error.ts';

/** Who may ask the sandbox's server, beside what is on this computer. */
export interface Allowed {
  /** Origins of web pages, such as `https://docs.example.com`. */
  readonly origins?: readonly string[];
  /** Hosts by which the server is asked, such as `sandbox.internal`. */
  readonly hosts?: readonly string[];
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Why a request is not taken, by its headers; nothing where it is. A browser lets any website send requests to a server on
 * its reader's computer, and names the website as `Origin`; programs send none. `Host` is a name of this computer, or a
 * website made its own name lead here (DNS rebinding). `null` is what any website's sandboxed frame has for an origin: it is
 * one of the others.
 */
export function whyRefused(
  { host, origin }: { readonly host?: string | undefined; readonly origin?: string | undefined },
  { origins = [], hosts = [] }: Allowed,
): ApiError | undefined {
  const name = hostOf(`http://${host}`);
  if (host === undefined || ![...loopback, ...hosts].includes(name ?? '')) {
    const message = `The sandbox is not asked as ${host}. Ask 127.0.0.1, or start it with SANDBOX_HOSTS and that host.`;
    return new ApiError(403, message);
  }
  const isLocal = /^https?:\/\//.test(origin ?? '') && loopback.includes(hostOf(origin) ?? '');
  if (origin === undefined || isLocal || origins.includes(origin)) return undefined;
  const message = `Pages of ${origin} may not ask the sandbox. Start it with SANDBOX_ORIGINS and that origin.`;
  return new ApiError(403, message);
}

const hostOf = (url = '') => (URL.canParse(url) ? new URL(url).hostname : undefined);

/** Reads both settings: lists with commas. Throws where an entry is not what it has to be, which would allow nothing. */
export function readAllowed(env: Readonly<Record<string, string | undefined>>): Allowed {
  const list = (name: string, isValid: (entry: string) => boolean, example: string) => {
    const entries = (env[name] ?? '').split(',').flatMap((entry) => entry.trim() || []);
    const wrong = entries.find((entry) => !isValid(entry));
    if (wrong === undefined) return entries;
    throw new Error(`${name} has "${wrong}". Expected one such as ${example}.`);
  };
  const isOrigin = (entry: string) =>
    entry === 'null' || (URL.canParse(entry) && new URL(entry).origin === entry);
  const isHost = (entry: string) => hostOf(`http://${entry}`) === entry;
  return {
    origins: list('SANDBOX_ORIGINS', isOrigin, 'https://docs.example.com'),
    hosts: list('SANDBOX_HOSTS', isHost, 'sandbox.example.com'),
  };
}
