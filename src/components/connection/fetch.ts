import { type Connection, isSandbox } from '../../connection/store.ts';

/** What carries a call: the network, or the sandbox inside the page, which is loaded when it is first asked. */
export const fetchFor = (now: Connection): typeof fetch =>
  isSandbox(now) ? askSandbox : (input, init) => fetch(input, init);

const askSandbox: typeof fetch = async (input, init) => {
  const { sandbox } = await import('../../sandbox/browser.ts');
  return sandbox(new Request(input, init));
};
