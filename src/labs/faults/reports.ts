import { main } from '../../api/providers/index.ts';
import { fill } from '../../strings/translator.ts';
import type { Report, Reports } from './report.ts';

/** By the path of their file, in the folder of each language. */
const reports = import.meta.glob<Reports>('../../snippets/*/reports.json', {
  eager: true,
  import: 'default',
});

/** What the SDK of a language reported when a model of the sandbox failed. Throws where nobody ran that. */
export function reportOf(language: string, model: string): Report {
  const report = reports[`../../snippets/${language}/reports.json`]?.[model];
  if (!report) throw new Error(`There is no report of ${model} in ${language}.`);
  const filled = (text: string) => fill(text, { keysUrl: main.keysUrl });
  return { ...report, printed: filled(report.printed), error: filled(report.error) };
}
