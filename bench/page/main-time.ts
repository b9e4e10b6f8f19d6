import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and for how long its thread had the processor. */
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

const isKey = ({ name, args }: TraceEvent) =>
  name === 'EventDispatch' && args.data?.type === 'keydown';

/**
 * The processor time of a page's main thread for each key that `type` presses, in milliseconds: scripts, styles, layout
 * and paint, whether in the task of the key or after it. Time for which others had the processor is not in it.
 */
export async function timeOfKeys(
  page: Page,
  type: () => Promise<void>,
): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser.');
  const client = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await client.send('Tracing.start', { traceConfig: { includedCategories } });
  await type();
  await client.send('Tracing.end');
  await complete;
  await client.detach();

  const keys = events.filter(isKey).sort((one, other) => one.ts - other.ts);
  const times = keys.map(() => 0);
  for (const { name, pid, tid, ts, tdur = 0 } of events) {
    if (name !== 'RunTask' || pid !== keys[0]?.pid || tid !== keys[0]?.tid) continue;
    // The task of a key begins before its event.
    const at = keys.findLastIndex((key) => key.ts <= ts + tdur);
    if (at >= 0) times[at] = (times[at] ?? 0) + tdur / 1000;
  }
  return times;
}

/** What a page's scripts, styles and layout have taken of the main thread so far, in milliseconds. */
export async function timeOfPage(client: CDPSession): Promise<number> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await client.send('Performance.getMetrics');
  const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
  return metrics
    .filter(({ name }) => parts.includes(name))
    .reduce((sum, { value }) => sum + value * 1000, 0);
}
