import curl from '../../snippets/curl/reports.json' with { type: 'json' };
import go from '../../snippets/go/reports.json' with { type: 'json' };
import java from '../../snippets/java/reports.json' with { type: 'json' };
import python from '../../snippets/python/reports.json' with { type: 'json' };
import typescript from '../../snippets/typescript/reports.json' with { type: 'json' };
import type { Report, Reports } from './report.ts';

/** By the id of a language in `src/snippets/`. */
const reports: Readonly<Record<string, Reports>> = { python, typescript, curl, go, java };

/** What the SDK of a language reported when a model of the sandbox failed. Throws where nobody ran that. */
export function reportOf(language: string, model: string): Report {
  const report = reports[language]?.[model];
  if (!report) throw new Error(`There is no report of ${model} in ${language}.`);
  return report;
}
