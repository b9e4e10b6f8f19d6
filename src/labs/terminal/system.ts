/** The systems on which a reader can open a terminal. */
export const systems = {
  windows: { label: 'Windows' },
  macos: { label: 'macOS' },
  linux: { label: 'Linux' },
} as const satisfies Readonly<Record<string, { label: string }>>;

export type SystemId = keyof typeof systems;

/** What a browser tells of the machine that it runs on. */
export interface Hints {
  readonly userAgent: string;
  /** An iPad says that it is a Mac; no Mac has a touch screen. */
  readonly maxTouchPoints: number;
}

/** The reader's system; `undefined` for a phone or a tablet, which has no terminal, and for an unknown one. */
export function systemOf({ userAgent, maxTouchPoints }: Hints): SystemId | undefined {
  if (/Android|iPhone|iPad/.test(userAgent)) return undefined;
  if (/Windows/.test(userAgent)) return 'windows';
  if (/Macintosh/.test(userAgent)) return maxTouchPoints > 1 ? undefined : 'macos';
  return /Linux|CrOS|BSD/.test(userAgent) ? 'linux' : undefined;
}
