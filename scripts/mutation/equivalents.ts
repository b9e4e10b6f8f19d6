/** A change that alters nothing that counts, by its file, the line as it stands, and the change. */
interface Equivalent {
  readonly file: string;
  readonly code: string;
  readonly change: string;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [];
