import { expect, test } from 'vitest';
import { type Day, day } from '#kernel/calendar/day.ts';
import type { AppealedAct } from '../parameters/appeal-kinds.ts';
import type { AppealFacts } from './appeal-facts.ts';
import { decideAppealKind } from './decide-appeal-kind.ts';
import { adopted } from './testing.ts';

type Acts = readonly (readonly [AppealedAct, string])[];

function facts(received: string, ...matters: readonly Acts[]): AppealFacts {
  return {
    channel: 'mail',
    receivedDay: day(received),
    postmarkDay: 'unknown',
    matters: matters.map((acts, index) => ({
      matter: String(index + 1),
      acts: acts.map(([act, on]) => ({ act, actDay: on as Day })),
    })),
  };
}

const kindOf = (received: string, ...matters: readonly Acts[]) =>
  decideAppealKind(facts(received, ...matters), adopted).outcome;

test.each`
  case                              | act                       | outcome
  ${'a rejection'}                  | ${'rejection'}            | ${'rejected-agreement'}
  ${'a proposed termination'}       | ${'proposed-termination'} | ${'defaulted-agreement'}
  ${'a termination'}                | ${'termination'}          | ${'terminated-agreement'}
  ${'a modification'}               | ${'modification'}         | ${'modified-agreement'}
  ${'a rejected offer'}             | ${'offer-rejection'}      | ${'offer-in-compromise'}
  ${'a proposed recovery penalty'}  | ${'penalty-proposal'}     | ${'trust-fund-recovery-penalty'}
  ${'another act of collection'}    | ${'collection-action'}    | ${'collection-appeals-program'}
  ${'nothing that can be appealed'} | ${'none-of-these'}        | ${'nothing-appealable'}
`('$case → $outcome', ({ act, outcome }: { act: AppealedAct; outcome: string }) => {
  expect(kindOf('2023-04-20', [[act, '2023-04-01']])).toBe(outcome);
});

const both: Acts = [
  ['proposed-termination', '2023-04-10'],
  ['termination', '2023-06-05'],
];

test.each`
  case                                      | received        | outcome
  ${'on the day of the proposal'}           | ${'2023-04-10'} | ${'defaulted-agreement'}
  ${'the day before the termination'}       | ${'2023-06-04'} | ${'defaulted-agreement'}
  ${'on the day of the termination'}        | ${'2023-06-05'} | ${'terminated-agreement'}
  ${'before anything that can be appealed'} | ${'2023-04-09'} | ${'nothing-appealable'}
`(
  'of a default and a termination the later one before the appeal is meant: $case → $outcome',
  (row: { received: string; outcome: string }) => {
    expect(kindOf(row.received, both)).toBe(row.outcome);
  },
);

test.each`
  case                                                            | act              | received        | outcome
  ${'the last day after a levy notice'}                           | ${'levy-notice'} | ${'2023-05-03'} | ${'collection-due-process'}
  ${'one day later'}                                              | ${'levy-notice'} | ${'2023-05-04'} | ${'equivalent-hearing'}
  ${'the last day of the year after it'}                          | ${'levy-notice'} | ${'2024-04-02'} | ${'equivalent-hearing'}
  ${'after that year'}                                            | ${'levy-notice'} | ${'2024-04-03'} | ${'collection-appeals-program'}
  ${'the last day after a lien notice, five business days later'} | ${'lien-notice'} | ${'2023-05-10'} | ${'collection-due-process'}
  ${'one day later'}                                              | ${'lien-notice'} | ${'2023-05-11'} | ${'equivalent-hearing'}
`('a hearing: $case → $outcome', (row: { act: AppealedAct; received: string; outcome: string }) => {
  expect(kindOf(row.received, [[row.act, '2023-04-03']])).toBe(row.outcome);
});

test('a postmark within the days makes a due process hearing of what arrived later', () => {
  const late = facts('2023-05-08', [['levy-notice', '2023-04-03']]);
  expect(decideAppealKind(late, adopted).outcome).toBe('equivalent-hearing');
  const postmarked = { ...late, postmarkDay: day('2023-05-03') };
  expect(decideAppealKind(postmarked, adopted).outcome).toBe('collection-due-process');
  expect(decideAppealKind({ ...postmarked, channel: 'fax' }, adopted).outcome).toBe('equivalent-hearing');
});

test('an offer in a hearing is heard there; other matters of two kinds are appeals apart', () => {
  const offer: Acts = [['offer-rejection', '2023-04-03']];
  expect(kindOf('2023-04-20', [['levy-notice', '2023-04-03']], offer)).toBe('collection-due-process');
  const apart = decideAppealKind(facts('2023-04-20', [['penalty-proposal', '2023-04-03']], offer), adopted);
  expect(apart.outcome).toBe('several-kinds');
  expect(apart.findings.find(({ test: name }) => name === 'matters-of-one-kind')).toMatchObject({
    holds: false,
    compared: { value: ['trust-fund-recovery-penalty', 'offer-in-compromise'] },
    cure: { act: 'appeal-each-kind-apart' },
  });
});

test.each`
  case                                                 | matters                                                                   | outcome
  ${'one act without its day, where no day is needed'} | ${[[['rejection', 'unknown']]]}                                           | ${'rejected-agreement'}
  ${'a levy notice without its day'}                   | ${[[['levy-notice', 'unknown']]]}                                         | ${'needs-facts'}
  ${'two acts, one without its day'}                   | ${[[['proposed-termination', 'unknown'], ['termination', '2023-04-03']]]} | ${'needs-facts'}
  ${'nothing at all'}                                  | ${[]}                                                                     | ${'nothing-appealable'}
  ${'nothing named beats a day not known'}             | ${[[['none-of-these', 'unknown']], [['levy-notice', 'unknown']]]}         | ${'nothing-appealable'}
`('$case → $outcome', ({ matters, outcome }: { matters: readonly Acts[]; outcome: string }) => {
  expect(kindOf('2023-04-20', ...matters)).toBe(outcome);
});
