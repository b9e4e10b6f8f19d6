/** Adds style rules to the page: for parts that are loaded late, so that no page carries their rules from the start. */
export function adopt(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
