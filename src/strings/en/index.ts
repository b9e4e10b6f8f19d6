import { labs } from './labs.ts';

/** Every string of the interface in English, by its key. One file for each part of the site. */
export const en = { ...labs } as const;
