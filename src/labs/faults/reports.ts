import type { Report, Reports } from './report.ts';
import curl from './reports/curl.json' with { type: 'json' };
import go from './reports/go.json' with { type: 'json' };
import java from './reports/java.json' with { type: 'json' };
import python from './reports/python.json' with { type: 'json' };
import typescript from './reports/typescript.json' with { type: 'json' };

/** By the id of a language in `src/snippets/`. */
const reports: Readonly<Record<string, Reports>> = { python, typescript, curl, go, java };

/** What the SDK of a language reported when a model of the sandbox failed. Throws where nobody ran that. */
export function reportOf(language: string, model: string): Report {
  const report = reports[language]?.[model];
  if (!report) throw new Error(`There is no report of ${model} in ${language}.`);
  return report;
}
