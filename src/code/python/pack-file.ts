type Place = readonly [start: number, end: number];

/** The file in which all of Python comes: where it is, and what is where in it. */
export interface PackFile {
  readonly address: string;
  /** Its size once it is here. */
  readonly bytes: number;
  /** What comes over the network until Python runs, compressed as by brotli. */
  readonly transfer: number;
  readonly parts: {
    /** Pyodide: Python itself as WebAssembly. */
    readonly runtime: Place;
    /** Zips: Python's library, the packages, and those packages that have WebAssembly in them. */
    readonly library: Place;
    readonly packages: Place;
    readonly native: Place;
  };
}
