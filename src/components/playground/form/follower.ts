/** How long following may take in the task of a key itself, in milliseconds. */
const promptly = 4;
/** Where it takes longer: the pause in typing that it waits for, and how long it waits at most. */
const [pause, patience] = [200, 1000];

/**
 * Does what follows a key: at once while that is quick, else in a pause between keys, so that a long text is typed as
 * smoothly as a short one.
 */
export function createFollower(work: () => void) {
  /** What the last times took: one alone may have waited for something else. */
  let recent: readonly number[] = [0];
  /** When the first of the keys came that are not followed yet. */
  let since: number | undefined;
  let timer = 0;

  const catchUp = () => {
    clearTimeout(timer);
    since = undefined;
    const began = performance.now();
    work();
    recent = [...recent.slice(-2), performance.now() - began];
  };
  return {
    follow() {
      if (Math.min(...recent) <= promptly) return catchUp();
      const now = performance.now();
      since ??= now;
      clearTimeout(timer);
      timer = window.setTimeout(catchUp, Math.min(pause, since + patience - now));
    },
    /** Does what is still to be done. */
    catchUp: () => {
      if (since !== undefined) catchUp();
    },
  };
}
