import { sandbox } from '../../../api/providers/index.ts';
import type { Result } from '../../../chat/receive/outcome.ts';
import type { Recording } from '../../../chat/record/recording.ts';
import { defaultLimits } from '../../../chat/send/limits.ts';
import { bodyInBrief, headInBrief } from '../../../labs/faults/in-brief.ts';
import { shortLimits } from '../../../labs/faults/request.ts';
import { t } from '../../../strings/translate.ts';
import { make, part } from '../../dom.ts';
import { createFailureView } from '../../playground/answer/failure-view.ts';
import { createReportsView } from './reports-view.ts';

/** What a play shows: the page's own report, the response, and what each SDK reports. Made when first played. */
export function createResultsView(root: HTMLElement) {
  const answer = make('div', {
    class: 'answer',
    role: 'group',
    'aria-label': t('playground.answer'),
  });
  const failure = make('div', { class: 'failure', 'data-part': 'failure' });
  const shortened = make('p', { class: 'note' });
  const response = make('pre', { tabindex: '0', 'aria-label': t('faultLab.response') });
  const reports = createReportsView();
  const page = section('faultLab.page', answer, failure, shortened);
  const results = part(root, 'results');
  const failureView = createFailureView(page);

  return {
    clear() {
      failureView.clear();
      results.replaceChildren();
      delete results.dataset.state;
    },
    start(model: string) {
      failureView.clear();
      for (const each of [answer, shortened, response]) each.textContent = '';
      delete results.dataset.state;
      reports.show(model);
      results.replaceChildren(page, section('faultLab.response', response), reports.section);
    },
    text: (delta: string) => answer.append(delta),
    end({ state, failure: found }: Result, recording: Recording) {
      results.dataset.state = state;
      if (found) failureView.show(found, `${sandbox.baseUrl}/chat/completions`);
      if (found?.id === 'answer-stalled') shortened.textContent = sayShortened();
      const body = bodyInBrief(recording, (count) => t('faultLab.left', { count }));
      response.textContent = [headInBrief(recording), body].filter(Boolean).join('\n\n');
    },
  };
}

const sayShortened = () =>
  t('faultLab.shortened', {
    seconds: new Intl.NumberFormat(document.documentElement.lang).format(
      shortLimits.stallMs / 1000,
    ),
    usual: defaultLimits.stallMs / 1000,
  });

const section = (title: 'faultLab.page' | 'faultLab.response', ...children: readonly Node[]) =>
  make('div', { class: 'part' }, make('p', { class: 'title' }, t(title)), ...children);
