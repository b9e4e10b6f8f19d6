import { safeParse } from 'valibot';
import { chatBody } from '../api/body-schema.ts';
import { isDocumented } from '../api/fields/index.ts';
import { pathOf } from '../api/issue-path.ts';
import { isMissing, issueText, isUnknownKind } from '../api/issue-words.ts';
import { isKnown } from '../snippets/fields.ts';
import { t } from '../strings/translate.ts';
import { type JsonFile, placeholders } from './file.ts';
import { finding, nodeAt, propertiesOf } from './nodes.ts';
import { type Finding, inOrder, type Problem } from './problem.ts';
import { type Node, parse } from './syntax.ts';
import type { RequestJson } from './to-settings.ts';
import { warningsIn } from './warnings.ts';

/** What a text says, if it can be sent, and what is wrong or doubtful in it. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** Absent where one of the problems is an error. */
  readonly json?: RequestJson;
}

/** Checks the JSON of a request: as JSON, against the schema, and its places of files. */
export function check(text: string, files: readonly JsonFile[]): Checked {
  const parsed = parse(text);
  if ('error' in parsed) return { problems: inOrder(text, [parsed.error]) };
  const { tree } = parsed;
  const json = JSON.parse(text);
  const findings = [
    ...(tree.type === 'object' ? issuesIn(json, tree) : [finding(tree, '', t('json.object'))]),
    ...unknownIn(tree),
    ...optionsIn(json, tree),
    ...warningsIn(tree, text, new Set(placeholders(files).keys())),
  ];
  const problems = inOrder(text, findings);
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { problems, json };
}

function issuesIn(json: unknown, tree: Node): readonly Finding[] {
  const { issues = [] } = safeParse(chatBody, json);
  return issues.map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    const node = nodeAt(tree, isMissing(issue) ? keys.slice(0, -1) : keys);
    const severity = isUnknownKind(issue) ? 'warning' : 'error';
    return finding(node, pathOf(issue), issueText(issue), severity);
  });
}

/** Fields that neither the table nor an SDK has. */
const unknownIn = (tree: Node): readonly Finding[] =>
  propertiesOf(tree)
    .filter(({ name }) => !isDocumented(name) && !isKnown(name))
    .map(({ name, key }) => finding(key, name, t('json.unknownField'), 'warning'));

function optionsIn(json: RequestJson, tree: Node): readonly Finding[] {
  const options = propertiesOf(tree).find(({ name }) => name === 'stream_options');
  return options && json.stream !== true
    ? [finding(options.key, 'stream_options', t('json.onlyStream'), 'warning')]
    : [];
}
