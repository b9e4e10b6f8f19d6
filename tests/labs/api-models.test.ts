import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { many, openApiLab } from '../support/api-lab.ts';
import { eventually } from '../support/eventually.ts';
import { connect } from '../support/playground.ts';
import { type Answer, plain, problem, reply, reset } from '../support/provider-answers.ts';
import { type Opening, useStage } from '../support/stage.ts';
import { models } from '../support/strict-provider.ts';
import { startStrictServer } from '../support/strict-server.ts';

// The lab of the term API: the list of models.

const server = await startStrictServer();
const stage = useStage(() => server.flags);
beforeEach(() => server.clear());
afterAll(() => server.close());

const opened = (opening?: Opening) => openApiLab(stage, opening);

describe('the list of models', () => {
  test('is asked for once, without the key that was pasted', async () => {
    const { page, list, rows, status, table } = await opened();
    await connect(page);
    await list.click();
    await eventually(() => status.innerText()).toBe('Models: 5.');
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/models',
    ]);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(server.requests[0]?.headers.accept).toBe('application/json');
    expect(await rows.count()).toBe(models.data.length);
    expect(await table.locator('caption').innerText()).toContain('api.aimlapi.com');
    // The strict provider names no developer and no context: there is no empty column.
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Model', 'Type']);
    expect(await rows.first().innerText()).toMatch(
      /openai\/gpt-4o\s+also gpt-4o\s+chat-completion/,
    );
  });

  test('tells developer and context where the answer has them', async () => {
    server.next(
      reply({ data: [{ id: 'a', info: { developer: 'Ada', contextLength: 128_000 } }] }),
      'GET',
    );
    const { list, rows } = await opened();
    await list.click();
    await eventually(() => rows.allInnerTexts()).toEqual([
      expect.stringMatching(/a\s+Ada\s+128,000/),
    ]);
  });

  test('can be filtered by any word, and says how many are left', async () => {
    const { list, filter, status, rows } = await opened();
    await list.click();
    await filter.fill('GPT mini');
    await eventually(() => status.innerText()).toBe('Models that match: 1 of 5.');
    expect(await rows.count()).toBe(1);
    await filter.fill('nothing like it');
    await eventually(() => status.innerText()).toMatch(/^No model matches/);
    expect(await rows.count()).toBe(0);
    await filter.fill('');
    await eventually(() => rows.count()).toBe(5);
  });

  test('shows a hundred rows at most, and filters them all', async () => {
    server.next(many(250), 'GET');
    const { list, filter, status, rows } = await opened();
    await list.click();
    await eventually(() => status.innerText()).toBe('Models: 250. The first 100 are shown.');
    expect(await rows.count()).toBe(100);
    await filter.fill('model-249');
    await eventually(() => rows.count()).toBe(1);
  });

  test('shows what a server says as text', async () => {
    const id = '<img src=x onerror="document.title=1"><b>x</b>';
    server.next(reply({ data: [{ id, type: id }] }), 'GET');
    const { list, rows, table } = await opened();
    await list.click();
    await eventually(() => rows.first().innerText()).toContain(id);
    expect(await table.locator('img, b').count()).toBe(0);
  });

  test('an empty list is said to be one', async () => {
    server.next(reply({ data: [] }), 'GET');
    const { list, status, table, filter } = await opened();
    await list.click();
    await eventually(() => status.innerText()).toMatch(/list without models/);
    expect(await table.count()).toBe(0);
    expect(await filter.isVisible()).toBe(false);
  });

  const failures: readonly (readonly [string, Answer, RegExp])[] = [
    ['a broken server', problem(500, 'Broken'), /Server error.*answered 500/s],
    ['too many requests', problem(429, 'Slow down'), /Too many requests.*answered 429/s],
    ['a refusal', problem(403, 'No'), /Request refused.*answered 403/s],
    ['a web page', plain('text/html', '<h1>Hello</h1>'), /Unreadable answer/],
    ['no CORS', { ...reply(models), cors: false }, /No connection.*browser hides the cause/s],
    ['a broken connection', { body: [reset] }, /No connection/],
  ];
  test.each(failures)('%s: says so, and the sandbox answers instead', async (_, answer, words) => {
    server.next(answer, 'GET');
    const { page, list, sandbox, failure, status, rows } = await opened();
    await list.click();
    await eventually(() => failure.innerText()).toMatch(words);
    expect(await failure.innerText()).toContain('have it answered in this page');
    const more = await failure.getByRole('link').getAttribute('href');
    await sandbox.click();
    await eventually(() => status.innerText()).toMatch(/^Models: \d+\.$/);
    expect(await failure.count()).toBe(0);
    expect(await rows.first().innerText()).toMatch(/gpt-4o.*Sandbox/s);
    expect(server.requests).toHaveLength(1);
    await page.goto(more ?? '');
    expect(await page.locator(`[id="${more?.split('#')[1]}"]`).count()).toBe(1);
  });
});
