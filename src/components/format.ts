/** `843 bytes`, `291 KB`, `19.9 MB`: decimal units, as files are told on disk. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} ${size === 1 ? 'byte' : 'bytes'}`;
  if (size < 1_000_000) return `${Math.round(size / 1000)} KB`;
  return `${(size / 1_000_000).toFixed(1)} MB`;
}

/** Length of the Base64 of `size` bytes. */
export const base64Length = (size: number): number => 4 * Math.ceil(size / 3);

/** `0.42 s` below ten seconds, `12.3 s` above. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;

/** US dollars: four decimal places for the small sums of one call, more where these would say nothing. */
export function dollars(amount: number): string {
  if (amount === 0) return '$0';
  return amount >= 0.0001 ? `$${amount.toFixed(4)}` : `$${amount.toPrecision(2)}`;
}
