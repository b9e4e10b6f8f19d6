import { copy } from '../../copy.ts';
import { part } from '../../dom.ts';
import type { Lab } from '../lab.ts';
import { createDecode } from './decode.ts';
import { createDrawn, type Drawn } from './drawn.ts';
import { createEncode } from './encode.ts';
import { longest } from './source.ts';

/** How long a reader must have paused before the state is said aloud, in milliseconds. */
const pauseMs = 700;

/** Base64 both ways, each with its own text or file; what is drawn belongs to the way that is open. */
export function mount(root: HTMLElement): Lab {
  const leave = new AbortController();
  const { signal } = leave;
  const drawn = createDrawn(root, signal);
  const panels = { encode: part(root, 'encode'), decode: part(root, 'decode') };
  let pause: ReturnType<typeof setTimeout> | undefined;

  const showFor = (panel: HTMLElement) => (next: Drawn | undefined, words: string) => {
    if (panel.hidden) return; // It came after the reader had turned to the other way.
    drawn.show(next);
    clearTimeout(pause);
    pause = setTimeout(() => {
      part(root, 'status').textContent = words;
    }, pauseMs);
  };
  const encode = createEncode(panels.encode, showFor(panels.encode), signal);
  const decoded = part(root, 'decoded');
  const decode = createDecode(panels.decode, decoded, showFor(panels.decode), signal);
  const open = () => (panels.encode.hidden ? decode : encode);

  /** What was encoded is there to be decoded, unless the reader has put in something else. */
  let carried = decode.source.field.defaultValue;
  const carry = async () => {
    const { field, file, text } = decode.source;
    const untouched = () => !file() && text() === carried;
    if (!untouched() || encode.size() > longest / 2) return;
    const base64 = await encode.whole('base64');
    if (!untouched()) return;
    carried = base64;
    field.value = base64;
  };

  const turn = async () => {
    const way = open();
    // Whoever decodes has the Base64 already.
    for (const name of ['result', 'copy-url']) part(root, name).hidden = way === decode;
    decoded.hidden = way === encode;
    if (way === decode) {
      // The reader may have typed and turned before all this was loaded.
      await encode.update();
      await carry();
    }
    await way.update();
  };
  root.addEventListener('tab-change', () => void turn(), { signal });
  void turn();

  const copyWhole = async (what: 'base64' | 'url', button: HTMLElement) => {
    const text = await encode.whole(what);
    if (text) await copy(text, button);
  };
  return {
    edit: (field) => {
      const way = field instanceof Node && panels.encode.contains(field) ? encode : decode;
      way.source.edited(field);
    },
    do: (verb, button) => {
      if (verb === 'remove') open().source.remove();
      else if (verb === 'copy-base64') void copyWhole('base64', button);
      else if (verb === 'copy-url') void copyWhole('url', button);
    },
    end: () => {
      leave.abort();
      clearTimeout(pause);
      decode.end();
    },
  };
}
