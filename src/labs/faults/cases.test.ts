import { expect, test } from 'vitest';
import { failureOfStatus } from '../../chat/receive/failure.ts';
import { failures } from '../../sandbox/failures.ts';
import { languages } from '../../snippets/index.ts';
import { caseOf, cases } from './cases.ts';
import { reportOf } from './reports.ts';

test('each way in which the sandbox fails is a case', () => {
  expect(cases.map(({ model }) => model).sort()).toEqual([...failures.keys()].sort());
});

test('the status of a case is the one that the sandbox answers with, and means that failure', () => {
  for (const each of cases) {
    const failure = failures.get(each.model);
    const status = 'status' in each ? each.status : undefined;
    expect(failure && 'status' in failure ? failure.status : undefined).toBe(status);
    if (status) expect(failureOfStatus(status)).toBe(each.id);
  }
});

test('a case is found by its id', () => {
  expect(caseOf('server-timeout')?.model).toBe('sandbox/504');
  expect(caseOf('no-connection')).toBeUndefined();
});

test('every language reports every case, with an error status by name', () => {
  for (const each of cases) {
    for (const { id } of languages) {
      const { error, code } = reportOf(id, each.model);
      if ('status' in each) expect(error).toContain(String(each.status));
      if (error === '') expect([0, null]).toContain(code);
    }
  }
});

test('a report that nobody made is an error', () => {
  expect(() => reportOf(languages[0]?.id ?? '', 'gpt-4o')).toThrow('gpt-4o');
});
