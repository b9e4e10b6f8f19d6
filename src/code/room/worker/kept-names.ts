/** The language itself. `SharedArrayBuffer` is not here: with it a program can measure time finely enough to spy by it. */
const language = `
  globalThis undefined NaN Infinity Object Function Array Number String Boolean Symbol BigInt Math JSON Reflect Proxy Date
  RegExp Promise Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator AsyncIterator Intl Temporal
  Error EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError SuppressedError
  DisposableStack AsyncDisposableStack
  ArrayBuffer DataView Atomics Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float16Array Float32Array Float64Array BigInt64Array BigUint64Array
  parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape eval
`;

/** What reaches nothing outside of the program. `fetch` is put in its own place by the room. */
const web = `
  self constructor isSecureContext crossOriginIsolated
  setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone reportError atob btoa
  Event EventTarget CustomEvent ErrorEvent MessageEvent PromiseRejectionEvent AbortController AbortSignal DOMException
  addEventListener removeEventListener dispatchEvent onerror onunhandledrejection
  Blob File FileReaderSync FormData Headers Request Response URL URLSearchParams URLPattern
  TextEncoder TextDecoder TextEncoderStream TextDecoderStream CompressionStream DecompressionStream
  ReadableStream ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableStreamDefaultController
  ReadableByteStreamController ReadableStreamBYOBRequest WritableStream WritableStreamDefaultWriter
  WritableStreamDefaultController TransformStream TransformStreamDefaultController
  ByteLengthQueuingStrategy CountQueuingStrategy
  crypto Crypto CryptoKey SubtleCrypto performance Performance console
`;

/** The names that stay in a room. All others are deleted, those that browsers come up with tomorrow too. */
export const keptNames: ReadonlySet<string> = new Set(`${language}${web}`.trim().split(/\s+/));
