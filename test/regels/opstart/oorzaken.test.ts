import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsIn } from '../../../bin/lanes/faults.mjs';
import { ROOT } from '../../../bin/setup/root.mjs';

const goed = { status: 'passed', fullName: 'adds up', failureMessages: [] };
const nooit = { status: 'skipped', fullName: 'never began', failureMessages: [] };
const bestand = { name: join(ROOT, 'test/routes/een.test.ts'), status: 'passed', message: '', assertionResults: [goed] };

test('what passed has no cause', () => {
  expect(faultsIn([bestand], 0)).toEqual([]);
});

test('a failed test: its first line, what the browser waited for, and the place', () => {
  const reden =
    "TimeoutError: \u001b[2mlocator.waitFor: Timeout 10000ms exceeded.\u001b[22m\nCall log:\n  \u001b[2m- waiting for getByText('Bewaard') to be visible\u001b[22m\n\n    at /ergens/test/browser/een.test.ts:12:34";
  const fout = { status: 'failed', fullName: 'a form is kept', failureMessages: [reden] };
  expect(faultsIn([{ ...bestand, status: 'failed', assertionResults: [goed, fout] }], 1)).toEqual([
    "a form is kept: TimeoutError: locator.waitFor: Timeout 10000ms exceeded. · waiting for getByText('Bewaard') to be visible · test/browser/een.test.ts:12",
  ]);
});

test('a file that failed before its tests is one cause, with how many never began', () => {
  const kapot = {
    ...bestand,
    status: 'failed',
    message: 'column "a" does not exist\n    at test/fabriek/een.ts:3:1',
    assertionResults: [nooit, nooit],
  };
  expect(faultsIn([bestand, kapot], 1)).toEqual([
    'test/routes/een.test.ts: column "a" does not exist · test/fabriek/een.ts:3 (2 of its tests did not run)',
  ]);
});

test('a file of which nothing could be read did not finish', () => {
  expect(faultsIn([{ ...bestand, status: 'failed', assertionResults: [] }], 1)).toEqual([
    'test/routes/een.test.ts: did not finish (0 of its tests did not run)',
  ]);
});

test('a test that was skipped was not passed', () => {
  expect(faultsIn([{ ...bestand, assertionResults: [goed, nooit] }], 0)).toEqual(['never began: skipped']);
});

test('a failed test and a failure around the tests are two causes', () => {
  const fout = { status: 'failed', fullName: 'a form is kept', failureMessages: ['expected 1 to be 2'] };
  expect(faultsIn([{ ...bestand, status: 'failed', message: 'the product did not stop', assertionResults: [fout] }], 1)).toEqual([
    'a form is kept: expected 1 to be 2',
    'test/routes/een.test.ts: the product did not stop (0 of its tests did not run)',
  ]);
});

test('a run that failed while all passed says where to look', () => {
  expect(faultsIn([bestand], 1)).toEqual(['vitest ended with code 1: its output above names an error that no test caught']);
});
