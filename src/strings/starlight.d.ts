// Types `Astro.locals.t` for the strings that `config/strings.ts` injects.
declare namespace StarlightApp {
  type Strings = typeof import('./en/index.ts').en;
  interface I18n extends Strings {}
}
