import type { Page } from 'playwright-core';
import { goodKey } from './provider-answers.ts';
import type { MainThread } from './watch-main.ts';

/** One way of sending a file, as the page saw it. */
export interface Sent {
  /** When the way began, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly main: MainThread;
}

/** How a reader sends: long after choosing the file, or with Run pressed in the same moment. */
export type Moment = 'settled' | 'at once';

const inputId = 'bench-file';

/** Puts a file of the disk within the page's reach, in an input of our own. */
export async function bringFile(page: Page, path: string): Promise<void> {
  await page.evaluate((id) => {
    document.getElementById(id)?.remove();
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id }));
  }, inputId);
  await page.locator(`#${inputId}`).setInputFiles(path);
}

/** Sends it through the playground, and waits until the run is over. */
export const sendOurs = (page: Page, moment: Moment): Promise<Sent> =>
  page.evaluate(
    async ({ id, moment }) => {
      const now = () => performance.timeOrigin + performance.now();
      const file = document.querySelector<HTMLInputElement>(`#${id}`)?.files?.[0];
      const region = document.querySelector<HTMLElement>('live-playground:not([hidden])');
      const input = region?.querySelector<HTMLInputElement>('input[type=file]');
      if (!file || !region || !input) throw new Error('There is no file or no playground.');
      const transfer = new DataTransfer();
      transfer.items.add(file);
      // So that the end of this run is told from that of the last: painted before the time begins.
      region.dataset.state = 'idle';
      await new Promise((resolve) => setTimeout(resolve, 100));
      const watch = globalThis.__watchMain();
      let startedAt = now();
      input.files = transfer.files;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (moment === 'settled') {
        await new Promise((resolve) => setTimeout(resolve, 300 + file.size / 20_000));
        startedAt = now();
      }
      region.querySelector<HTMLElement>('[data-do="run"]')?.click();
      await new Promise<void>((resolve) => {
        const over = setInterval(() => {
          if (['idle', 'running'].includes(region.dataset.state ?? '')) return;
          clearInterval(over);
          resolve();
        }, 10);
      });
      return { startedAt, main: await watch.end() };
    },
    { id: inputId, moment },
  );

/** Sends it in the same page as most would write it: `toBase64`, `JSON.stringify`, `fetch` of the string. */
export const sendPlainly = (page: Page): Promise<Sent> =>
  page.evaluate(
    async ({ id, key }) => {
      const file = document.querySelector<HTMLInputElement>(`#${id}`)?.files?.[0];
      if (!file) throw new Error('There is no file.');
      const watch = globalThis.__watchMain();
      const startedAt = performance.timeOrigin + performance.now();
      const bytes = new Uint8Array(await file.arrayBuffer()) as Uint8Array & {
        toBase64(): string;
      };
      const url = `data:image/png;base64,${bytes.toBase64()}`;
      watch.sample();
      const body = JSON.stringify({
        model: 'gpt-4o',
        stream: true,
        stream_options: { include_usage: true },
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: "What's in this image?" },
              { type: 'image_url', image_url: { url } },
            ],
          },
        ],
      });
      watch.sample();
      const sent = fetch('https://api.aimlapi.com/v1/chat/completions', {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body,
      });
      watch.sample();
      await (await sent).text();
      return { startedAt, main: await watch.end() };
    },
    { id: inputId, key: goodKey },
  );
