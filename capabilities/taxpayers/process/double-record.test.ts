import { expect, test } from 'vitest';
import { exploreModel } from '#kernel/process/model.ts';
import { applyDoubleRecord, type ProposeDoubleBody } from './double-record-record.ts';
import { doubleStates, doubleTable, isOpenDouble, isStandingDouble } from './double-record.ts';

const body: ProposeDoubleBody = {
  taxpayerId: 't',
  doubleRecordId: 'd',
  part: 'double',
  otherId: 'k',
  because: 'registered once more by phone',
  officerId: 'o',
};
const proposed = {
  ...applyDoubleRecord(undefined, { event: 'propose-double', to: 'proposed', body }),
  version: 1,
};

test('every state of a double can be reached and has an end, and no two rows compete', () => {
  const report = exploreModel(doubleTable);
  expect(report.states.toSorted()).toEqual([...doubleStates].toSorted());
  expect(report).toMatchObject({ unreachable: [], deadEnds: [], competing: [], leaks: [], endless: [] });
});

test('nobody says so and decides about it', () => {
  const rolesOf = (event: string) =>
    doubleTable.rows.filter(({ on }) => on === event).flatMap(({ by }) => by);
  expect(rolesOf('propose-double')).toEqual(['revenue-officer']);
  for (const event of ['confirm-double', 'decline-double', 'release-double'])
    expect(rolesOf(event)).toEqual(['group-manager']);
});

test.each(doubleStates)('%s says of itself whether it is open and whether it stands', (state) => {
  expect([isOpenDouble(state), isStandingDouble(state)]).toEqual([
    ['proposed', 'standing'].includes(state),
    state === 'standing',
  ]);
});

test('it stands once it is confirmed, and ends with a reason', () => {
  const standing = applyDoubleRecord(proposed, { event: 'confirm-double', to: 'standing', body: {} });
  expect(standing).toMatchObject({ ...body, state: 'standing', compartment: 'shared' });
  const end = { event: 'release-double', to: 'released', body: { because: 'two people after all' } };
  const released = applyDoubleRecord({ ...standing, version: 2 }, end);
  expect(released).toMatchObject({
    state: 'released',
    because: body.because,
    endedBecause: 'two people after all',
  });
  const declined = applyDoubleRecord(proposed, { ...end, event: 'decline-double', to: 'declined' });
  expect(declined).toMatchObject({ state: 'declined', endedBecause: 'two people after all' });
  expect(() => applyDoubleRecord(undefined, end)).toThrow('nobody has proposed');
});
