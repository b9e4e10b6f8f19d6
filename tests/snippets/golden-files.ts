import { extname, join } from 'node:path';
import { main } from '../../src/api/providers/index.ts';
import { allPrintings } from '../../src/snippets/index.ts';
import { casesOf, snippetOf } from './cases.ts';

const furtherRows = ['parameters', 'conversation'];

/**
 * `describe-image/python-stream.py` and its code: each program as a reader first sees it, with every parameter set, and
 * with all that was said.
 */
export const goldenFiles: readonly (readonly [name: string, code: string])[] = allPrintings.flatMap(
  (printing) =>
    casesOf(printing.id)
      .filter(
        ({ row, settings }) =>
          row.name === 'usual' || (furtherRows.includes(row.name) && !settings.stream),
      )
      .map((each) => {
        const { row, settings } = each;
        const kind = row.name === 'usual' ? (settings.stream ? '-stream' : '') : `-${row.name}`;
        const name = `${printing.id}${kind}${extname(printing.fileName)}`;
        return [join(each.example.id, name), snippetOf(printing, each, main.baseUrl)] as const;
      }),
);
