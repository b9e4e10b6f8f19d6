import sharp from 'sharp';
import { mark } from '../../src/components/page/mark.ts';
import { siteLine, siteTitle } from '../site-words.ts';
import { lettering } from './lettering.ts';

const bar = (x: number, y: number, width: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="14" rx="7" fill="${fill}"/>`;

/** The colours of the dark theme in `src/styles/tokens.css`. */
const colour = {
  ink: '#f1f6f6',
  text: '#cbd5d7',
  edge: '#69787e',
  hairline: '#283236',
  panel: '#151c1f',
  page: '#0f1416',
  accent: '#63d5c7',
  onAccent: '#04211e',
};

const ownMark = `<g transform="translate(84 92) scale(5.2)"><path d="${mark.slash}" fill="${colour.ink}"/><path d="${mark.run}" fill="${colour.accent}"/></g>`;

/** A sketch of a playground: prompt, Run, the line of a call, answer. */
const card = `<g><rect x="774" y="104" width="346" height="422" rx="16" fill="${colour.page}" stroke="${colour.hairline}" stroke-width="2"/>
<rect x="802" y="132" width="290" height="92" rx="10" fill="none" stroke="${colour.edge}" stroke-width="2"/>${bar(822, 156, 210, colour.edge)}${bar(822, 186, 130, colour.edge)}
<rect x="982" y="246" width="110" height="52" rx="10" fill="${colour.accent}"/>${lettering({ text: 'Run', x: 1012, y: 281, size: 26, weight: 600, fill: colour.onAccent })}
<path d="M775 366H1119V510a15 15 0 0 1-15 15H790a15 15 0 0 1-15-15Z" fill="${colour.panel}"/>
<circle cx="810" cy="342" r="8" fill="${colour.accent}"/>${bar(830, 335, 60, colour.text)}${bar(906, 335, 110, colour.edge)}
<rect x="775" y="364" width="344" height="4" fill="${colour.hairline}"/><rect x="880" y="364" width="239" height="4" fill="${colour.accent}"/>
${bar(802, 396, 270, colour.text)}${bar(802, 428, 240, colour.text)}${bar(802, 460, 284, colour.text)}${bar(802, 492, 150, colour.text)}</g>`;

/** What a picture says: a large line and a smaller one below it. */
export interface Words {
  readonly title: string;
  readonly line: string;
}

const ofSite: Words = { title: siteTitle.en, line: siteLine };

/** So many letters of the large size fit beside the card. */
const fits = 15;

/** The picture a link to the site or to a page is shown with: 1200 × 630. */
export const ogSvg = ({
  title,
  line,
} = ofSite) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<rect width="1200" height="630" fill="${colour.page}"/><rect y="618" width="1200" height="12" fill="${colour.accent}"/>${ownMark}
${lettering({ text: title, x: 86, y: 368, size: Math.min(88, (88 * fits) / title.length), weight: 600, fill: colour.ink })}
${lettering({ text: line, x: 89, y: 440, size: 42, weight: 500, fill: colour.text })}
${card}</svg>`;

/** The picture as a PNG. More effort takes three times as long, and is neither smaller nor closer to the drawing. */
export const ogPng = (words?: Words) =>
  sharp(Buffer.from(ogSvg(words)))
    .png({ palette: true, effort: 1, dither: 0 })
    .toBuffer();
