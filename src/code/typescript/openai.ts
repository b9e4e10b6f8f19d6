import * as sdk from 'openai';
import type { Exports } from './modules.ts';

/** The official client. It takes a worker for a web page and refuses to run there, as a page would hold the key: a room has none. */
class OpenAI extends sdk.OpenAI {
  constructor(options: ConstructorParameters<typeof sdk.OpenAI>[0] = {}) {
    super({ ...options, dangerouslyAllowBrowser: true });
  }
}

export const openai: Exports = { ...sdk, OpenAI, default: OpenAI };
