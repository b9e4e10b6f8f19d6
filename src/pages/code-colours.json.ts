import { dictionary } from '../snippets/highlight/dictionary.ts';

/** How the lines of every snippet are coloured, for a page that prints one anew. */
export const GET = (): Response => Response.json(dictionary.shapes);
