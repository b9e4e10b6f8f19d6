import { t } from '../strings/translate.ts';
import { isPlaceholder } from './file.ts';
import { finding, propertiesOf } from './nodes.ts';
import type { Finding } from './problem.ts';
import type { Node } from './syntax.ts';

/** What JSON allows and a request cannot mean: a name given twice, a number no program keeps, a file that is not there. */
export function warningsIn(
  node: Node,
  text: string,
  known: ReadonlySet<string>,
): readonly Finding[] {
  const { type, value } = node;
  const written = text.slice(node.offset, node.offset + node.length);
  if (type === 'number' && !keeps(written, value))
    return [finding(node, '', t('json.inexact', { value: String(value) }))];
  if (type === 'string' && isPlaceholder(value) && isFileField(node) && !known.has(value))
    return [finding(node, '', t('json.noFile'))];
  const names = propertiesOf(node);
  const twice = names.filter(({ name }, at) => names.findIndex((it) => it.name === name) < at);
  return [
    ...twice.map(({ name, key }) => finding(key, name, t('json.twice'))),
    ...(node.children ?? []).flatMap((child) => warningsIn(child, text, known)),
  ];
}

/** A whole number of more digits than a program keeps becomes another; one beyond all bounds none at all. */
const keeps = (written: string, value: number): boolean =>
  Number.isFinite(value) && (!/^-?\d+$/.test(written) || BigInt(written) === BigInt(value));

const isFileField = ({ parent }: Node): boolean =>
  ['url', 'file_data'].includes(parent?.children?.[0]?.value);
