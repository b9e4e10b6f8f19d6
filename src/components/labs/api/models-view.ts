import { type Provider, type ProviderId, sandbox } from '../../../api/providers/index.ts';
import { patience } from '../../../connection/ask-host.ts';
import { type Model, mostModels } from '../../../connection/model-list.ts';
import { askModels, modelsUrl } from '../../../connection/models.ts';
import { filterModels } from '../../../labs/api/filter-models.ts';
import { t } from '../../../strings/translate.ts';
import { fetchFor } from '../../connection/fetch.ts';
import { part } from '../../dom.ts';
import { failureNodes } from './models-failure.ts';
import { modelsTable } from './models-table.ts';

/** Rows that are shown at most: a table of thousands would take long to lay out. */
const mostRows = 100;

/** The list of models: asked for at a press, filtered as a reader types. */
export function createModelsView(root: HTMLElement, signal: AbortSignal) {
  const [status, failure, table] = ['status', 'failure', 'table'].map((name) =>
    part(root, `models-${name}`),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const filterField = part(root, 'models-filter-field');
  const filter = part<HTMLInputElement>(root, 'models-filter');
  let asked = new AbortController();
  let models: readonly Model[] = [];
  let host = '';

  const clear = () => {
    failure.replaceChildren();
    table.replaceChildren();
    filterField.hidden = true;
    filter.value = '';
  };

  const showFound = () => {
    const found = filterModels(models, filter.value);
    const shown = found.slice(0, mostRows);
    table.replaceChildren(...(shown.length ? [modelsTable(shown, models, host)] : []));
    status.textContent = countOf(models.length, found.length, shown.length, filter.value);
  };

  return {
    /** Asks once. A second press ends the first one's wait. */
    async ask({ id, baseUrl }: Provider & { readonly id: ProviderId }): Promise<void> {
      asked.abort();
      const mine = new AbortController();
      asked = mine;
      clear();
      host = id === sandbox.id ? t('apiLab.inSandbox') : new URL(baseUrl).host;
      part(root, 'models-request').textContent = `GET ${modelsUrl(baseUrl)}`;
      status.textContent = t('apiLab.asking', { host });
      const fetch = fetchFor({ choice: id, baseUrl: undefined, key: '', keep: false });
      const ends = AbortSignal.any([signal, mine.signal]);
      const answer = await askModels(baseUrl, { fetch, signal: ends }).catch(() => undefined);
      if (!answer) return;
      if (!answer.ok) {
        const values = { host, status: answer.status ?? '', seconds: patience / 1000 };
        status.textContent = '';
        failure.replaceChildren(...failureNodes(answer.failure, values));
        return;
      }
      models = answer.models;
      filterField.hidden = models.length === 0;
      showFound();
    },
    edit(field: EventTarget | null) {
      if (field === filter) showFound();
    },
  };
}

function countOf(total: number, found: number, shown: number, typed: string): string {
  if (total === 0) return t('apiLab.empty');
  if (found === 0) return t('apiLab.none');
  const sentences = [
    typed.trim() ? t('apiLab.found', { found, total }) : t('apiLab.count', { total }),
    total === mostModels && t('apiLab.most', { most: mostModels }),
    shown < found && t('apiLab.capped', { shown }),
  ];
  return sentences.filter(Boolean).join(' ');
}
