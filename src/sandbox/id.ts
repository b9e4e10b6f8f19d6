/** A random id of 24 hex digits. `crypto.randomUUID` is missing on pages served over plain http. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
