import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { type CampusFacts, decideCampusAddress, stateOfAddress } from './decide-campus-address.ts';

const sbse = { division: 'sbse', city: 'Ogden', state: 'UT', zip: '84201', serves: ['TX', 'UT'] } as const;
const wi = { division: 'wi', city: 'Austin', state: 'TX', zip: '73301', serves: ['TX', 'NM'] } as const;
const facts: CampusFacts = {
  onDay: day('2023-04-12'),
  taxpayerState: 'TX',
  campuses: [wi, sbse],
  paysByMail: true,
};
const decide = (change: Partial<CampusFacts>) => decideCampusAddress({ ...facts, ...change }, sampleLaw);

test.each`
  case                                             | change                                        | outcome           | lines
  ${'[IA-C-024] both serve it: SB/SE'}             | ${{}}                                         | ${'campus-known'} | ${['Internal Revenue Service', 'Ogden, UT 84201']}
  ${'[IA-C-024] W&I alone serves it'}              | ${{ taxpayerState: 'NM' }}                    | ${'campus-known'} | ${['Internal Revenue Service', 'Austin, TX 73301']}
  ${'[IA-C-024] no row for the state: no address'} | ${{ taxpayerState: 'VT' }}                    | ${'no-campus'}    | ${[]}
  ${'the state is not known'}                      | ${{ taxpayerState: 'unknown' }}               | ${'no-campus'}    | ${[]}
  ${'nothing is mailed: no address is asked for'}  | ${{ taxpayerState: 'VT', paysByMail: false }} | ${'not-needed'}   | ${[]}
`('$case → $outcome', ({ change, outcome, lines }) => {
  const answer = decide(change as Partial<CampusFacts>);
  expect([answer.decision.outcome, answer.lines]).toEqual([outcome, lines]);
});

test('[IA-C-024] a gap in the table is reported with the state that it lacks', () => {
  expect(decide({ taxpayerState: 'VT' }).decision.findings).toMatchObject([
    { test: 'campus-serves-state', holds: false, cure: { act: 'add-campus-of-state', names: ['VT'] } },
  ]);
});

test.each`
  lines                                               | state
  ${['14 Example Street', 'Springfield, VA 22150']}   | ${'VA'}
  ${['14 Example Street', 'El Paso, TX 79901-1234']}  | ${'TX'}
  ${['Care of J. Doe', 'Dover, DE 19901', 'Suite 4']} | ${'DE'}
  ${['14 Example Street', 'Toronto ON M5V 2T6']}      | ${'unknown'}
  ${[]}                                               | ${'unknown'}
`('the state of $lines is $state', ({ lines, state }: { lines: string[]; state: string }) => {
  expect(stateOfAddress(lines)).toBe(state);
});
