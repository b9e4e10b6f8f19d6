import type { Answered, Asked } from './ask-worker.ts';

/** Stands for the workers of a browser, which Node has not: it loads when told, and answers as told. */
export class FakeWorker<Question, Answer> extends EventTarget {
  isEnded = false;
  readonly asked: Asked<Question>[] = [];

  postMessage(asked: Asked<Question>): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(answered: Answered<Answer>): void {
    this.dispatchEvent(new MessageEvent('message', { data: answered }));
  }
  load(): void {
    this.tell({ id: 0 });
  }
  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}
