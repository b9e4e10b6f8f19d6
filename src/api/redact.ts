import { redactionFor } from '../text/redact/redact.ts';
import { keyBeginnings } from './key-owners.ts';

/** The one guard of every text sink. */
export const { redact, createRedactor } = redactionFor(keyBeginnings);
