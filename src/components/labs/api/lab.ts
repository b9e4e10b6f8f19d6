import { main, sandbox } from '../../../api/providers/index.ts';
import { adopt } from '../../adopt.ts';
import type { Lab } from '../lab.ts';
import { createAnatomy } from './anatomy.ts';
import rules from './in-use.css?inline';
import { createModelsView } from './models-view.ts';

// Where lines stand is measured, so their styles come first.
adopt(rules);

/** The lab of the term API. */
export function mount(root: HTMLElement): Lab {
  const leave = new AbortController();
  const anatomy = createAnatomy(root, leave.signal);
  const models = createModelsView(root, leave.signal);
  return {
    do(verb, button) {
      if (verb === 'explain') anatomy.pin(button);
      if (verb === 'list-models') void models.ask(main);
      if (verb === 'ask-sandbox') void models.ask(sandbox);
    },
    edit: (field) => models.edit(field),
    end: () => leave.abort(),
  };
}
