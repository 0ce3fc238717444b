import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { applyAuthority, type FileAuthorityBody } from './authority-record.ts';
import { authorityTable } from './authority.ts';

const body: FileAuthorityBody = {
  taxpayerId: 't',
  authorityId: 'a',
  form: '2848',
  representativeName: 'C. Ames',
  scope: [{ mft: '30', fromPeriod: '201912', toPeriod: '202112' }],
};
const filed = {
  ...applyAuthority(undefined, { event: 'file-authority', to: 'filed', body, onDay: day('2023-03-01') }),
  version: 1,
};

test('every state of an authority can be reached and has an end, and no two rows compete', () => {
  expect(exploreModel(authorityTable)).toMatchObject({ unreachable: [], deadEnds: [], competing: [] });
});

test('an authority counts from the day on which it came into force, and not from its filing', () => {
  expect(filed).toMatchObject({ state: 'filed', filedDay: '2023-03-01' });
  expect(filed).not.toHaveProperty('inForceDay');
  const step = { event: 'bring-authority-into-force', to: 'in-force', body: {}, onDay: day('2023-03-06') };
  expect(applyAuthority(filed, step)).toMatchObject({ state: 'in-force', inForceDay: '2023-03-06' });
});

test('one that ends keeps its day and its reason', () => {
  const end = { event: 'end-authority', to: 'ended', body: { because: 'revoked' }, onDay: day('2023-04-03') };
  expect(applyAuthority(filed, end)).toMatchObject({ endedDay: '2023-04-03', endedBecause: 'revoked' });
  expect(() => applyAuthority(undefined, end)).toThrow('never filed');
});
