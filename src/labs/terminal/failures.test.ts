import { expect, test } from 'vitest';
import { en } from '../../strings/en/index.ts';
import { failures } from './failures.ts';

test.each(failures)(
  '$id has words, and every fix that is written is shown',
  ({ id, sees, fixes }) => {
    expect(sees.length).toBeGreaterThan(0);
    const own = ['', '.why', ...fixes.map((fix) => `.${fix}`)].map(
      (each) => `terminal.${id}${each}`,
    );
    const written = Object.keys(en).filter((key) => `${key}.`.startsWith(`terminal.${id}.`));
    expect(new Set(written)).toEqual(new Set(own));
  },
);
