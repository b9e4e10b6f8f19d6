/** Elements and attributes that may stand in an answer: written here once more, so that a longer list in the code fails. */
const elements: Readonly<Record<string, readonly string[]>> = {
  P: ['class'],
  DIV: ['class', 'tabindex'],
  SPAN: ['class'],
  UL: [],
  OL: ['start'],
  LI: [],
  PRE: ['tabindex'],
  CODE: [],
  STRONG: [],
  EM: [],
  BLOCKQUOTE: [],
  HR: [],
  BR: [],
  TABLE: [],
  THEAD: [],
  TBODY: [],
  TR: [],
  TH: ['scope', 'data-align'],
  TD: ['data-align'],
  A: ['href', 'rel', 'target', 'data-astro-prefetch'],
};

const values: Readonly<Record<string, RegExp>> = {
  class: /^(formatted|plain|note|title-[123]|host|picture|wide-table)$/,
  tabindex: /^0$/,
  start: /^\d+$/,
  scope: /^col$/,
  'data-align': /^(left|right|center)$/,
  href: /^(https?:\/\/[^/@]+(\/|\?|#|$)|mailto:)/,
  rel: /^noopener noreferrer nofollow$/,
  target: /^_blank$/,
  'data-astro-prefetch': /^false$/,
};

/** Characters that no reader sees, as ranges. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\u2060\u{E0000}-\u{E007F}]/u;

/** What must not stand in an answer. */
export function inspect(box: HTMLElement): string[] {
  const wrong = [...box.querySelectorAll('*')].flatMap((element) => {
    const names = elements[element.tagName];
    if (!names || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      return [`<${element.tagName}>`];
    const attributes = [...element.attributes].filter(
      ({ name, value }) => !names.includes(name) || !values[name]?.test(value),
    );
    const host = element instanceof HTMLAnchorElement && !shown(element) ? ['a hidden host'] : [];
    return [...attributes.map(({ name, value }) => `${element.tagName} ${name}=${value}`), ...host];
  });
  return unseen.test(box.textContent) ? [...wrong, 'an invisible character'] : wrong;
}

/** Whether the host of a link, or who gets the mail, stands behind it. */
function shown(link: HTMLAnchorElement): boolean {
  const host = link.host || decodeURIComponent(link.pathname);
  return link.nextElementSibling?.textContent === `\u00a0(${host})`;
}
