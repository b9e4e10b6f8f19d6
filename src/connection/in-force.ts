import { type Connection, connection } from './store.ts';

/** Whether what a host says for the one holds for the other. */
const isSame = (one: Connection, other: Connection): boolean =>
  one.choice === other.choice && one.baseUrl?.href === other.baseUrl?.href && one.key === other.key;

/**
 * Asks something for the key and the base URL in force. Once another of either is, the question ends and gives nothing:
 * what was asked for one is not told of another.
 */
export async function whileInForce<T>(
  ask: (now: Connection, signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const asked = connection.get();
  const leave = new AbortController();
  const stop = connection.listen((now) => {
    if (!isSame(asked, now)) leave.abort();
  });
  try {
    const answer = await ask(asked, leave.signal);
    return leave.signal.aborted ? undefined : answer;
  } catch (error) {
    if (leave.signal.aborted) return undefined;
    throw error;
  } finally {
    stop();
  }
}
