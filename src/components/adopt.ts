const adopted = new Set<string>();

/**
 * Adds style rules to the page, once however many parts ask for them: for parts that are loaded late, so that no page
 * carries their rules from the start.
 */
export function adopt(rules: string): void {
  if (adopted.has(rules)) return;
  adopted.add(rules);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
