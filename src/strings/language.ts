/** The strings of a table in another language: the same keys, none missing, none too many. */
export type In<Table> = { readonly [Key in keyof Table]: string };
