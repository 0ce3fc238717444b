import { expect, test } from 'vitest';
import type { AccountModule } from '#capabilities/accounts/index.ts';
import { type Cents, cents, dollars } from '#kernel/money/cents.ts';
import { modulesToCode } from './modules-to-code.ts';

const module = (moduleId: string, taxCents: Cents | 'unknown'): AccountModule =>
  ({ moduleId, taxCents, assessedPenaltyCents: cents(0), assessedInterestCents: cents(0) }) as AccountModule;

const covered = module('covered', dollars(4860));
const paid = module('paid', cents(0));
const owed = module('owed', dollars(1));
const open = module('open', 'unknown');

test('what is covered is marked, and every other module on which something is owed', () => {
  expect(modulesToCode([covered, paid, owed], ['covered'])).toEqual([covered, owed]);
});

test('a covered module on which nothing is owed is marked all the same', () => {
  expect(modulesToCode([paid, covered], ['paid', 'covered'])).toEqual([paid, covered]);
});

test('a balance that nobody knows counts as one that is owed', () => {
  expect(modulesToCode([open, paid], [])).toEqual([open]);
});
