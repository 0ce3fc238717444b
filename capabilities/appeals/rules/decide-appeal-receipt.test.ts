import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { AppealedAct } from '../parameters/appeal-kinds.ts';
import type { AppealFacts } from './appeal-facts.ts';
import { decideAppealReceipt, windowOfMatter } from './decide-appeal-receipt.ts';
import { adopted } from './testing.ts';

type Row = {
  readonly act: AppealedAct;
  readonly on: string;
  readonly received: string;
  readonly postmark: string;
  readonly channel: string;
  readonly outcome: string;
};

function factsOf({ act, on, received, postmark = 'unknown', channel = 'mail' }: Partial<Row>): AppealFacts {
  const actDay = on === 'unknown' || on === undefined ? 'unknown' : day(on);
  return {
    matters: [{ matter: '1', acts: [{ act: act ?? 'rejection', actDay }] }],
    channel,
    receivedDay: day(received ?? '2023-03-31'),
    postmarkDay: postmark === 'unknown' ? 'unknown' : day(postmark),
  };
}

const outcomeOf = (row: Partial<Row>) => decideAppealReceipt(factsOf(row), adopted).outcome;

test.each`
  case                                     | received        | postmark        | outcome
  ${'received on day 30'}                  | ${'2023-03-31'} | ${'unknown'}    | ${'accepted'}
  ${'received on day 31, no postmark yet'} | ${'2023-04-03'} | ${'unknown'}    | ${'postmark-needed'}
  ${'received on day 42, no postmark yet'} | ${'2023-04-12'} | ${'unknown'}    | ${'postmark-needed'}
  ${'postmarked the day before the last'}  | ${'2023-04-12'} | ${'2023-03-30'} | ${'accepted'}
  ${'postmarked on the last day'}          | ${'2023-04-12'} | ${'2023-03-31'} | ${'accepted'}
  ${'postmarked one day late'}             | ${'2023-04-12'} | ${'2023-04-01'} | ${'late'}
`('[IA-A-238] a rejection communicated on 2023-03-01, appealed by mail: $case → $outcome', (row: Row) => {
  expect(outcomeOf({ ...row, act: 'rejection', on: '2023-03-01' })).toBe(row.outcome);
});

test('what carries no postmark is late without one', () => {
  expect(outcomeOf({ on: '2023-03-01', received: '2023-04-03', channel: 'fax' })).toBe('late');
});

test.each`
  act                       | on              | received        | outcome
  ${'proposed-termination'} | ${'2023-04-10'} | ${'2023-05-10'} | ${'accepted'}
  ${'proposed-termination'} | ${'2023-04-10'} | ${'2023-05-11'} | ${'late'}
`('[IA-C-139] status 64 on $on, appealed on $received → $outcome', (row: Row) => {
  expect(outcomeOf({ ...row, channel: 'fax' })).toBe(row.outcome);
});

test.each`
  act              | on              | received        | outcome
  ${'termination'} | ${'2023-06-05'} | ${'2023-07-05'} | ${'accepted'}
  ${'termination'} | ${'2023-06-05'} | ${'2023-07-06'} | ${'late'}
`('[IA-C-140] terminated on $on, appealed on $received → $outcome', (row: Row) => {
  expect(outcomeOf({ ...row, channel: 'fax' })).toBe(row.outcome);
});

test('a last day on a weekend goes on to the next business day, and the finding says so', () => {
  const row = { act: 'termination', on: '2023-06-08', channel: 'fax' } as const;
  expect(outcomeOf({ ...row, received: '2023-07-10' })).toBe('accepted');
  expect(outcomeOf({ ...row, received: '2023-07-11' })).toBe('late');
  const [matter] = factsOf(row).matters;
  const facts = factsOf({ ...row, received: '2023-07-10' });
  expect(matter && windowOfMatter(matter, facts, adopted)?.deadline.steps).toContainEqual(
    expect.objectContaining({ kind: 'rolled', from: '2023-07-08', to: '2023-07-10' }),
  );
});

test('a window that was only remembered is shown and turns nobody away', () => {
  const late = decideAppealReceipt(
    factsOf({ act: 'offer-rejection', on: '2023-03-01', received: '2023-06-01', channel: 'fax' }),
    adopted,
  );
  expect(late.outcome).toBe('accepted');
  expect(late.findings.find(({ test: name }) => name === 'appealed-in-time')).toMatchObject({
    holds: 'unknown',
    compared: { limit: { value: '2023-03-31', source: { confidence: 'recalled' } } },
    cure: { act: 'let-appeals-decide' },
  });
});

test('an act of collection has no last day here', () => {
  expect(outcomeOf({ act: 'collection-action', on: '2022-12-30', received: '2024-06-03' })).toBe('accepted');
});

test('the day of the act is needed where there is a last day', () => {
  expect(outcomeOf({ act: 'rejection', on: 'unknown' })).toBe('needs-facts');
});

test('an appeal that names nothing that can be appealed says so, whatever its day', () => {
  const returned = decideAppealReceipt(factsOf({ act: 'none-of-these', on: 'unknown' }), adopted);
  expect(returned.outcome).toBe('nothing-appealable');
  expect(returned.findings[0]).toMatchObject({
    test: 'appealable-act-named',
    holds: false,
    cure: { act: 'name-appealable-act' },
  });
});

test('one matter in time is enough; what came late beside it is shown', () => {
  const inTime = factsOf({ act: 'rejection', on: '2023-03-20', received: '2023-04-03', channel: 'fax' });
  const late = factsOf({ act: 'rejection', on: '2023-03-01', channel: 'fax' }).matters;
  const both = decideAppealReceipt({ ...inTime, matters: [...inTime.matters, ...late] }, adopted);
  expect(both.outcome).toBe('accepted');
  expect(
    both.findings.filter(({ test: name }) => name === 'appealed-in-time').map(({ holds }) => holds),
  ).toEqual([true, false]);
});
