import type { BaseIssue } from 'valibot';

/** Where an issue is: `messages[0].content[1].image_url.detail` */
export const pathOf = (issue: BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? `${key}` : `.${key}`,
    )
    .join('');
