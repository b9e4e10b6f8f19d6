import { PageFault } from '../../chat/receive/own-failure.ts';
import { type Connection, isSandbox } from '../../connection/store.ts';
import type { MediaType } from '../../examples/media-type.ts';

/** What carries a call: the network, or the sandbox inside the page, which is loaded when it is first asked. */
export const fetchFor = (now: Connection): typeof fetch =>
  isSandbox(now) ? askSandbox : (input, init) => fetch(input, init);

const loadSandbox = () =>
  import('../../sandbox/browser.ts').catch((error: Error) => {
    throw new PageFault(error.message);
  });

const askSandbox: typeof fetch = async (input, init) => {
  const { sandbox } = await loadSandbox();
  return sandbox(new Request(input, init));
};

/** Loads ahead what a call with this type of file will need. What fails to load now is loaded at Run. */
export async function prepareFetch(now: Connection, type: MediaType): Promise<void> {
  if (!isSandbox(now)) return;
  const { prepare } = await loadSandbox();
  await prepare(type);
}
