import type { Observer } from './call.ts';

/** Watches as `on` does. What it throws goes to `onFault`, and never into the call that it watches. */
export function guard(on: Observer, onFault: (error: unknown) => void): Required<Observer> {
  const guarded =
    <Given extends unknown[]>(watch: ((...given: Given) => void) | undefined) =>
    (...given: Given) => {
      try {
        watch?.(...given);
      } catch (error) {
        onFault(error);
      }
    };
  return {
    sent: guarded(on.sent),
    head: guarded(on.head),
    bytes: guarded(on.bytes),
    text: guarded(on.text),
    waiting: guarded(on.waiting),
  };
}
