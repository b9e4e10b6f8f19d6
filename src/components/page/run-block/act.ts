import { withStrings } from '../../with-strings.ts';

/** Has the code above a button run, or stop. Apart, since every page names all that a press loads at once. */
export async function act(button: HTMLElement): Promise<void> {
  const loaded = await withStrings(() => import('./run-block.ts')).catch(() => undefined);
  const said = button.parentElement?.lastElementChild;
  if (said) said.textContent = loaded ? '' : (button.dataset.notLoaded ?? '');
  await loaded?.press(button);
}
