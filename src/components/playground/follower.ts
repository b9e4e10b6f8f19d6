/** How long following may take in the task of a key itself, in milliseconds. */
const promptly = 4;

/**
 * Does what follows a key: at once while that is quick, else after the key has been painted, so that a long text is typed
 * as smoothly as a short one.
 */
export function createFollower(work: () => void) {
  let lastTook = 0;
  let frame = 0;
  let task = 0;

  const catchUp = () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    frame = task = 0;
    const began = performance.now();
    work();
    lastTook = performance.now() - began;
  };
  return {
    follow() {
      if (lastTook <= promptly) return catchUp();
      frame ||= requestAnimationFrame(() => {
        task ||= window.setTimeout(catchUp);
      });
    },
    /** Does what is still to be done. */
    catchUp: () => {
      if (frame) catchUp();
    },
  };
}
