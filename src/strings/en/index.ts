import { apiKeyLab } from './api-key-lab.ts';
import { apiLab } from './api-lab.ts';
import { baseUrlLab } from './base-url-lab.ts';
import { base64Lab } from './base64-lab.ts';
import { codeRun } from './code-run.ts';
import { connection } from './connection.ts';
import { conversation } from './conversation.ts';
import { failures } from './failures.ts';
import { faultLab } from './fault-lab.ts';
import { files } from './files.ts';
import { history } from './history.ts';
import { inspector } from './inspector.ts';
import { json } from './json.ts';
import { labs } from './labs.ts';
import { localServers } from './local-servers.ts';
import { page } from './page.ts';
import { parameters } from './parameters.ts';
import { playground } from './playground.ts';
import { terminalLab } from './terminal-lab.ts';

/** Every string of the interface in English, by its key. One file for each part of the site. */
export const en = {
  ...labs,
  ...apiKeyLab,
  ...apiLab,
  ...page,
  ...base64Lab,
  ...baseUrlLab,
  ...codeRun,
  ...connection,
  ...conversation,
  ...failures,
  ...faultLab,
  ...files,
  ...history,
  ...inspector,
  ...json,
  ...localServers,
  ...parameters,
  ...playground,
  ...terminalLab,
} as const;
