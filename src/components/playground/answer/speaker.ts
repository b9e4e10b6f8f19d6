import { sandbox } from '../../../api/providers/index.ts';
import { t } from '../../../strings/translate.ts';
import { outsideText } from '../../../text/outside-text.ts';
import { withHost } from '../../host.ts';

/** The longest name of a model that is shown, in characters. */
const longestName = 200;

/** Who gave an answer, in as few words as a transcript has room for: the sandbox is no model. */
export const nameOf = (model: string, baseUrl: string): string =>
  baseUrl === sandbox.baseUrl ? t('answer.bySandbox') : outsideText(model, longestName);

/** Whose words an answer is: a model can write whatever this page could say. */
export function speakerOf(model: string, baseUrl: string): readonly (Node | string)[] {
  if (baseUrl === sandbox.baseUrl) return [t('answer.bySandbox')];
  const { host } = new URL(baseUrl);
  return withHost(t('answer.by', { model: outsideText(model, longestName), host }), host);
}
