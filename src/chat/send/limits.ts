/** How long a run waits, in milliseconds. The limits count bytes of the body: headers alone are no sign of life. */
export interface Limits {
  /** Before the first byte. */
  readonly firstByteMs: number;
  /** Between one byte and the next. */
  readonly stallMs: number;
  /** After this long without a byte the reader gets a word. */
  readonly noticeMs: number;
}

export const defaultLimits: Limits = { firstByteMs: 300_000, stallMs: 60_000, noticeMs: 15_000 };

export interface Watchdog {
  /** Says that a byte came. */
  alive(): void;
  stop(): void;
}

/** Watches for silence: a word at `noticeMs`, and the end at `firstByteMs` or `stallMs`. */
export function watch(limits: Limits, onNotice: () => void, onStall: () => void): Watchdog {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  const start = (limitMs: number) => {
    stop();
    timers = [setTimeout(onNotice, limits.noticeMs), setTimeout(onStall, limitMs)];
  };
  start(limits.firstByteMs);
  return { alive: () => start(limits.stallMs), stop };
}
