import sharp from 'sharp';
import { siteLine, siteTitle } from '../site-words.ts';
import { lettering } from './lettering.ts';

const bar = (x: number, y: number, width: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="14" rx="7" fill="${fill}"/>`;

/** The mark of `public/favicon.svg`, in the colours of the dark theme. */
const mark = `<g transform="translate(84 98) scale(3.6)"><path d="M10 4H4v24h6M22 4h6v24h-6" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="square"/><path d="M13 11v10l7-5z" fill="#b3c7ff" stroke="#b3c7ff" stroke-width="2" stroke-linejoin="round"/></g>`;

/** A sketch of a playground: prompt, Run, answer. */
const card = `<g><rect x="774" y="104" width="346" height="422" rx="16" fill="#17181c" stroke="#3a3d49" stroke-width="2"/>
<rect x="802" y="132" width="290" height="92" rx="10" fill="none" stroke="#3a3d49" stroke-width="2"/>${bar(822, 156, 210, '#888b96')}${bar(822, 186, 130, '#888b96')}
<rect x="982" y="246" width="110" height="52" rx="10" fill="#b3c7ff"/>${lettering({ text: 'Run', x: 1011, y: 281, size: 26, weight: 700, fill: '#17181c' })}
<path d="M775 322H1119V510a15 15 0 0 1-15 15H790a15 15 0 0 1-15-15Z" fill="#23262f"/>
${bar(802, 352, 270, '#c0c2c7')}${bar(802, 384, 240, '#c0c2c7')}${bar(802, 416, 284, '#c0c2c7')}${bar(802, 448, 150, '#c0c2c7')}
<circle cx="810" cy="494" r="8" fill="#7ee356"/>${bar(830, 487, 60, '#888b96')}${bar(906, 487, 110, '#888b96')}</g>`;

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
<rect width="1200" height="630" fill="#1e2028"/><rect y="618" width="1200" height="12" fill="#b3c7ff"/>${mark}
${lettering({ text: title, x: 88, y: 368, size: Math.min(84, (84 * fits) / title.length), weight: 700, fill: '#ffffff' })}
${lettering({ text: line, x: 91, y: 440, size: 42, weight: 500, fill: '#c0c2c7' })}
${card}</svg>`;

/** The picture as a PNG. More effort takes three times as long, and is neither smaller nor closer to the drawing. */
export const ogPng = (words?: Words) =>
  sharp(Buffer.from(ogSvg(words)))
    .png({ palette: true, effort: 1, dither: 0 })
    .toBuffer();
