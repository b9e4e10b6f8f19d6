import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, timed } from '../../tests/support/command.ts';
import { openapi } from './openapi.ts';

/** A reference page made by someone else from one OpenAPI document. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  /** As on npm, with the version it is pinned to. */
  readonly package: string;
  /** The files of the package that its page loads. */
  readonly files: readonly string[];
  /** What goes into `<head>` and `<body>`, as the peer's own instructions have it. */
  readonly head: string;
  readonly body: string;
}

export const peers: readonly Peer[] = [
  {
    id: 'scalar',
    name: 'Scalar',
    package: '@scalar/api-reference@1.72.1',
    files: ['dist/browser/standalone.js'],
    head: '',
    body: `<div id="app"></div><script src="standalone.js"></script>
<script>Scalar.createApiReference('#app', { url: 'openapi.json', telemetry: false, withDefaultFonts: false })</script>`,
  },
  {
    id: 'elements',
    name: 'Stoplight Elements',
    package: '@stoplight/elements@9.0.25',
    files: ['web-components.min.js', 'styles.min.css'],
    head: '<link rel="stylesheet" href="styles.min.css"><script src="web-components.min.js"></script>',
    body: '<elements-api apiDescriptionUrl="openapi.json" router="hash"></elements-api>',
  },
  {
    id: 'swagger',
    name: 'Swagger UI',
    package: 'swagger-ui-dist@5.35.0',
    files: ['swagger-ui-bundle.js', 'swagger-ui.css'],
    head: '<link rel="stylesheet" href="swagger-ui.css">',
    body: `<div id="app"></div><script src="swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: 'openapi.json', dom_id: '#app' })</script>`,
  },
  {
    id: 'rapidoc',
    name: 'RapiDoc',
    package: 'rapidoc@9.3.8',
    files: ['dist/rapidoc-min.js'],
    head: '<script type="module" src="rapidoc-min.js"></script>',
    body: '<rapi-doc spec-url="openapi.json" load-fonts="false"></rapi-doc>',
  },
  {
    id: 'redoc',
    name: 'Redoc',
    package: 'redoc@3.0.1',
    files: ['bundles/redoc.standalone.js'],
    head: '<script type="module" src="redoc.standalone.js"></script>',
    body: '<redoc spec-url="openapi.json" disable-telemetry="true"></redoc>',
  },
];

const folder = join(cache, 'peers');
export const peersSite = join(folder, 'site');

/** Fetches each peer's package from npm, alone and without running anything of it, and writes its page. */
export async function writePeers(): Promise<void> {
  await rm(peersSite, { recursive: true, force: true });
  for (const peer of peers) {
    const [from, to] = [join(folder, 'packages', peer.id), join(peersSite, peer.id)];
    await mkdir(from, { recursive: true });
    await mkdir(to, { recursive: true });
    await timed('npm', ['pack', '--silent', '--pack-destination', from, peer.package], from);
    await timed('tar', ['-xzf', tarball(peer.package)], from);
    for (const file of peer.files)
      await cp(join(from, 'package', file), join(to, file.replace(/^.*\//, '')));
    await writeFile(join(to, 'openapi.json'), JSON.stringify(openapi));
    await writeFile(join(to, 'index.html'), page(peer));
  }
}

/** How npm names the file: `@scope/name@1.0.0` → `scope-name-1.0.0.tgz`. */
const tarball = (name: string): string =>
  `${name.replace(/^@/, '').replace('/', '-').replace(/@/, '-')}.tgz`;

const page = ({ name, head, body }: Peer): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AI/ML API in ${name}</title>
<meta name="description" content="The chat call of the AI/ML API.">
${head}
</head>
<body>
${body}
</body>
</html>
`;
