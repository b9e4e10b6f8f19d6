// Checked by `npm run check`: fails the build where the table is wrong about what the official SDKs know.
import type { FieldName, OwnName } from '../api/fields/index.ts';
import type { ChatRequest } from '../examples/template.ts';

type Unknown = Exclude<FieldName, OwnName | keyof ChatRequest>;
type KnownAfterAll = Extract<OwnName, keyof ChatRequest>;

({}) satisfies Record<Unknown | KnownAfterAll, true>;
