import {
  type Choice,
  choose,
  confirm,
  connection,
  forgetKey,
  setKeep,
  setKey,
  unconfirm,
} from '../../connection/store.ts';
import { bindTabStorage } from '../../connection/tab-storage.ts';
import type { Translate } from '../../strings/translator.ts';
import { part, verbOf } from '../dom.ts';
import { translatorOf } from '../eager-words.ts';
import { withStrings } from '../with-strings.ts';
import { createConnectionView } from './view.ts';
import type { ConnectionWord } from './words.ts';

/** The card in which a reader says where calls go, and with which key. A thin map over `src/connection/`. */
class LiveConnection extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const controller = new AbortController();
    const { signal } = controller;
    const t = translatorOf<ConnectionWord>(this);
    const view = createConnectionView(this, t);
    const storage = bindTabStorage(
      () => ({ tab: sessionStorage, site: localStorage }),
      this.dataset.custom !== undefined,
      () => {
        setKeep(false);
        view.say(t('connection.notStored'));
      },
    );
    const stopShowing = connection.subscribe((now) => view.show(now));

    const verbs: Readonly<Record<string, () => void>> = {
      check: () => void this.#check(t, view.say),
      forget: () => {
        forgetKey();
        view.say(t('connection.forgotten'));
        part(this, 'key').focus();
      },
      'use-key': () => {
        delete this.dataset.brief;
        part(this, 'key').focus();
      },
      confirm: () => {
        confirm(part<HTMLInputElement>(this, 'custom-url').value);
        part(this, 'key').focus();
      },
    };
    this.addEventListener('click', (event) => verbs[verbOf(event) ?? '']?.(), { signal });
    this.addEventListener('input', ({ target }) => edit(target, view.typed), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && storage.reread(), { signal });

    this.#stop = () => {
      controller.abort();
      storage.stop();
      stopShowing();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #check(t: Translate<ConnectionWord>, show: (text: string) => void): Promise<void> {
    show(t('check.checking'));
    const loaded = await withStrings(() => import('./check.ts')).catch(() => undefined);
    const verdict = loaded ? await loaded.checkInForce() : this.dataset.notLoaded;
    // Dropped where it is of another key or host than those in force: then `Checking…` has gone already.
    if (verdict) show(verdict);
  }
}

/** Carries one edited control into the store. */
function edit(target: EventTarget | null, typed: (url: string) => void): void {
  if (target instanceof HTMLSelectElement) choose(target.value as Choice);
  if (!(target instanceof HTMLInputElement)) return;
  if (target.type === 'checkbox') setKeep(target.checked);
  if (target.type === 'password') setKey(target.value);
  if (target.type === 'url') {
    unconfirm();
    typed(target.value);
  }
}

customElements.define('live-connection', LiveConnection);
