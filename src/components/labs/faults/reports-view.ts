import type { Report } from '../../../labs/faults/report.ts';
import { reportOf } from '../../../labs/faults/reports.ts';
import { programLimits } from '../../../labs/faults/request.ts';
import { languages } from '../../../snippets/index.ts';
import { t } from '../../../strings/translate.ts';
import { make } from '../../dom.ts';
import { bindTabs } from '../../tabs.ts';

/** What each SDK reports of a failure, one tab a language. The chosen tab stays from play to play. */
export function createReportsView() {
  const panels = languages.map(({ id }) =>
    make('div', { role: 'tabpanel', id: `fault-${id}`, 'aria-labelledby': `fault-${id}-tab` }),
  );
  const tabs = languages.map(({ id, label }, at) =>
    make(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `fault-${id}-tab`,
        'aria-controls': `fault-${id}`,
        'aria-selected': String(at === 0),
        tabindex: at === 0 ? '0' : '-1',
      },
      label,
    ),
  );
  for (const panel of panels.slice(1)) panel.hidden = true;
  const section = make(
    'div',
    { class: 'part' },
    make('p', { class: 'title' }, t('faultLab.sdks')),
    make('p', { class: 'note' }, t('faultLab.sdksIntro', { seconds: programLimits.own })),
    make('div', { class: 'tabs', role: 'tablist', 'aria-label': t('faultLab.sdks') }, ...tabs),
    ...panels,
  );
  // Lives as long as the page, as the card does.
  bindTabs(section, new AbortController().signal);

  return {
    section,
    show(model: string) {
      for (const [at, { id, label }] of languages.entries())
        panels[at]?.replaceChildren(...reportNodes(reportOf(id, model), label));
    },
  };
}

function reportNodes(report: Report, language: string): readonly Node[] {
  const printed = [
    report.printed && make('span', { class: 'printed' }, report.printed),
    report.error,
  ]
    .filter(Boolean)
    .flatMap((each, at) => (at > 0 ? ['\n', each] : [each]));
  const name = t('faultLab.printed', { language });
  return [
    make('pre', { tabindex: '0', 'aria-label': name }, ...printed),
    make('p', { class: 'note' }, noteOf(report)),
  ];
}

function noteOf({ printed, error, code }: Report): string {
  const elided = `${printed}${error}`.includes('…') ? ` ${t('faultLab.elided')}` : '';
  if (code === null) return t('faultLab.endless', programLimits) + elided;
  return (error ? t('faultLab.exit', { code }) : t('faultLab.unnoticed')) + elided;
}
