/** What the element of a lab hands on to the module that carries it out. */
export interface Lab {
  /** A button with `data-do` was pressed; `verb` is its value. */
  do?(verb: string, button: HTMLElement): void;
  /** A field changed: an `input` event came from `field`. */
  edit?(field: EventTarget | null): void;
  /** The lab leaves the page. */
  end?(): void;
}
