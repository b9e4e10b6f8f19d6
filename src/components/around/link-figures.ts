const pictured = /(<figure>\s*)(<img\b[^>]*\bsrc="([^"]*)"[^>]*>)/g;

/** Makes the picture of each figure a link to itself in full: zoomed on the page, or opened where scripts are off. */
export const linkFigures = (html: string): string =>
  html.replace(pictured, '$1<a data-act="zoom" href="$3">$2</a>');
