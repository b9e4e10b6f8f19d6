import type { Locator } from 'playwright-core';
import type { Settings } from '../../src/examples/template.ts';
import { putText } from './put-text.ts';

/** The messages beside the prompt of a playground, as a reader finds them. Messages are counted from 1. */
export function findConversation(region: Locator) {
  const named = (role: 'textbox' | 'combobox' | 'button', name: string) =>
    region.getByRole(role, { name, exact: true });
  return {
    summary: region.locator('summary').filter({ hasText: /^Conversation$/ }),
    system: named('textbox', 'System message'),
    message: (number: number) => named('textbox', `Message ${number}`),
    messages: region.getByRole('textbox', { name: /^Message \d+$/ }),
    role: (number: number) => named('combobox', `Role of message ${number}`),
    remove: (number: number) => named('button', `Remove message ${number}`),
    add: named('button', 'Add message'),
    goOn: named('button', 'Continue the conversation'),
  };
}

/** Writes all that is said beside the prompt, in the place of what stands there. The details are open. */
export async function write(
  region: Locator,
  { system = '', turns = [] }: Pick<Settings, 'system' | 'turns'>,
): Promise<void> {
  const found = findConversation(region);
  await putText(found.system, system);
  while (await found.messages.count()) await found.remove(1).click();
  for (const [at, { role, text }] of turns.entries()) {
    await found.add.click();
    await found.role(at + 1).selectOption(role);
    await putText(found.message(at + 1), text);
  }
}

/** Takes out every file after the first. */
export async function removeMoreFiles(region: Locator): Promise<void> {
  const items = region.locator('.more li');
  while (await items.count()) await items.first().getByText('Remove', { exact: true }).click();
}
