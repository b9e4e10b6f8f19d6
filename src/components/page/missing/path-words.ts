/**
 * The words of a path: `/docs/base-url_guide.html` → `docs base url guide`. Empty where it has none to tell. Some letters
 * are not seen, and are no words.
 */
export function pathWords(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // Malformed: take it as it stands.
  }
  return text
    .replace(/\.(html?|md|mdx|php|aspx?)$/i, '')
    .replace(/([^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point})+/gu, ' ')
    .trim();
}
