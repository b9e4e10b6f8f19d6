/** Counts messages by the second. `note` is false for one more than `most` in the second that began with the first. */
export function createRate(most: number, now: () => number = () => performance.now()) {
  let began = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    note(): boolean {
      if (now() - began > 1000) {
        began = now();
        count = 0;
      }
      return ++count <= most;
    },
  };
}
