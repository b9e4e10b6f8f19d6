import { hand, reaching } from './arm.ts';
import { body } from './body.ts';
import { head } from './head.ts';
import { haunch, standing } from './legs.ts';
import type { Point } from './pen.ts';
import { tail } from './tail.ts';

/** The raccoon, crouched on the near bank with one paw in the water at `water`. */
export function animal(water: Point): string {
  return `<ellipse cx="400" cy="640" rx="300" ry="26" fill="#16301c" opacity=".45" filter="url(#soft8)"/>${tail()}${reaching(water)}${hand(water)}${body()}${haunch()}${standing()}<g transform="translate(634 366) rotate(9) scale(1.12)">${head()}</g>`;
}
