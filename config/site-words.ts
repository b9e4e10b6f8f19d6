import { main } from '../src/api/providers/index.ts';
import { en } from '../src/strings/en/index.ts';
import { es } from '../src/strings/es/index.ts';
import { fill } from '../src/strings/translator.ts';

const provider = main.name;

/** The name of the site, in each language. */
export const siteTitle = {
  en: fill(en['site.title'], { provider }),
  es: fill(es['site.title'], { provider }),
};

export const siteDescription = fill(en['site.description'], { provider });

/** What its picture says below its name. */
export const siteLine = en['site.line'];
