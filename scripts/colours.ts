import { writeFile } from 'node:fs/promises';
import { buildDictionary, dictionaryFile, written } from '../src/snippets/highlight/build.ts';

// Makes the colours of the snippets anew. Needed after a snippet has got a line of a new shape: a test tells.
await writeFile(dictionaryFile, written(await buildDictionary()));
