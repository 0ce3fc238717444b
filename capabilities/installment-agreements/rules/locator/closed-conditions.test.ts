import { expect, test } from 'vitest';
import type { OriginatingFunction } from '../../parameters/originating-functions.ts';
import { sampleCase } from '../testing.ts';
import { closedConditions } from './closed-conditions.ts';

const closed = (by: OriginatingFunction, joint: boolean | 'unknown') => {
  const modules = sampleCase.modules.map((module) => ({ ...module, joint }));
  const origin = { ...sampleCase.origin, function: by };
  return closedConditions({ ...sampleCase, origin, modules }).map(({ condition }) => condition);
};

test.each([
  ['revenue-officer', true, ['business-deferral', 'short-term-plan']],
  ['revenue-officer', 'unknown', ['business-deferral', 'short-term-plan']],
  ['revenue-officer', false, ['secondary-liable', 'business-deferral', 'short-term-plan']],
  ['csco', true, ['continuous-wage-levy']],
  ['acs', true, ['business-deferral']],
] as const)('what %s may not name where a module is joint: %s', (by, joint, conditions) => {
  expect(closed(by, joint)).toEqual(conditions);
});
