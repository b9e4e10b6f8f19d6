export type Decoded =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  /** Where decoding failed: a zero-based index into the text. */
  | { readonly badAt: number };

/**
 * Strict Base64 (RFC 4648, section 4: padding required, no line breaks). `atob` decodes, but takes what is not padded and
 * does not say where it failed.
 */
export function decodeBase64(text: string): Decoded {
  const badAt = text.replace(/={1,2}$/, '').search(/[^A-Za-z\d+/]/);
  if (badAt >= 0) return { badAt };
  // A length that is no multiple of four was cut off, or lost its padding.
  if (text.length % 4) return { badAt: text.length };
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return { bytes };
}
