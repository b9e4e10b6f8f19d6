import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const paths = globSync('.github/workflows/*').toSorted();
const workflows = paths.map((path): Workflow => parse(read(path)));
const jobs = workflows.flatMap((workflow) => Object.entries(workflow.jobs));
const steps = jobs.flatMap(([, job]) => job.steps);

// GitHub's parser imports JSON as a bundler lets it; Node has to be told the type.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');

/** What the parser says of a workflow: `line: message` of each finding, warnings too. */
async function findings(source: string): Promise<readonly string[]> {
  // It remembers a document by its address.
  const document = TextDocument.create(`file:///${randomUUID()}.yml`, 'yaml', 1, source);
  const found = await validate(document);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

test.each(paths)('%s is a workflow without a fault', async (path) => {
  expect(await findings(read(path))).toEqual([]);
});

test.each([
  ['branches: [main]', 'branchs: [main]'],
  ['pages: write', 'pages: wrote'],
  ['needs: build', 'needs: built'],
  ['steps.pages.outputs', 'steps.page.outputs'],
  ['- run: npm ci', '- ran: npm ci'],
])('a fault is found: "%s" as "%s"', async (right, wrong) => {
  const source = read('.github/workflows/pages.yml');
  expect(source).toContain(right);
  expect(await findings(source.replace(right, wrong))).not.toEqual([]);
});

test('each action is pinned by its commit, the same one everywhere, and its version said beside it', () => {
  const used = paths.flatMap((path) => [...read(path).matchAll(/\buses: (.+)/g)]);
  const pins = used.map(([, pin = '']) => pin);
  expect(pins.length).toBe(steps.filter(({ uses }) => uses).length);
  for (const pin of pins) expect(pin).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const actions = new Set(pins.map((pin) => pin.split('@')[0]));
  expect(new Set(pins).size).toBe(actions.size);
});

test('each command is one that people run too', () => {
  const scripts = Object.keys(manifest.scripts).map((name) => `npm run ${name}`);
  const known = ['.ci/run ${{ matrix.part }}', 'npm ci', ...scripts];
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).not.toEqual([]);
  for (const command of commands) expect(known).toContain(command);
});

test('the matrix has every part of .ci/run', () => {
  const { stderr } = spawnSync('.ci/run', ['?'], { encoding: 'utf8' });
  const parts = jobs.flatMap(([, job]) => job.strategy?.matrix.part ?? []);
  expect(stderr.split(': ')[1]?.trim()).toBe(parts.join(' '));
});

test('a job may write where it has to, and nowhere else', () => {
  for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
  const writing = jobs.flatMap(([name, { permissions = {} }]) =>
    Object.entries(permissions)
      .filter(([, access]) => access !== 'read')
      .map(([scope, access]) => `${name}: ${scope} ${access}`),
  );
  expect(writing).toEqual(['deploy: pages write', 'deploy: id-token write']);
});

test('the Node of the jobs is of the line that the packages bring', () => {
  expect(read('.nvmrc').trim()).toBe(manifest.devDependencies.node.split('.')[0]);
});
