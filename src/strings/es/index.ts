import type { en } from '../en/index.ts';
import type { In } from '../language.ts';
import { labs } from './labs.ts';

export const es: In<typeof en> = { ...labs };
