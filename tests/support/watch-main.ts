/** What the main thread went through while it was watched. Times in milliseconds, heap in bytes. */
export interface MainThread {
  /** The longest task; 0 where none took 50 ms, below which browsers do not tell. */
  readonly longest: number;
  /** How many tasks took 50 ms and more. */
  readonly long: number;
  /** Growth of the script heap at its peak. */
  readonly heap: number;
  /** The longest time between two frames. */
  readonly frame: number;
}

export interface MainWatch {
  /** Looks at the heap at once: a timer cannot, while the main thread is held. */
  readonly sample: () => void;
  readonly end: () => Promise<MainThread>;
}

declare global {
  var __watchMain: () => MainWatch;
  interface Performance {
    /** Chromium. Exact where it is started with `--enable-precise-memory-info`. */
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

/** Chromium flags without which the heap is told in steps of megabytes. */
export const watchFlags = ['--enable-precise-memory-info'];

/** Runs in the page before its own scripts: gives it a function that begins to watch. */
export function watchMain(): void {
  globalThis.__watchMain = () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    const heapNow = () => performance.memory?.usedJSHeapSize ?? 0;
    const before = heapNow();
    let [peak, frame, last, going] = [before, 0, performance.now(), true];
    const sample = () => {
      peak = Math.max(peak, heapNow());
    };
    const timer = setInterval(sample, 4);
    const beat = (now: number) => {
      frame = Math.max(frame, now - last);
      last = now;
      if (going) requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
    const end = async () => {
      clearInterval(timer);
      going = false;
      sample();
      // The last task is told only after it is over.
      await new Promise((resolve) => setTimeout(resolve, 100));
      tasks.push(...observer.takeRecords().map(({ duration }) => duration));
      observer.disconnect();
      return { longest: Math.max(0, ...tasks), long: tasks.length, heap: peak - before, frame };
    };
    return { sample, end };
  };
}
