import { expect, test } from 'vitest';
import { agreementTypeIds } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import { exampleCases } from './made-up/example-cases.ts';
import type { Deed, Story } from './story.ts';
import { stories as documented } from './taxpayers.ts';
import { wholeDemonstration } from './whole-demonstration.ts';

const stories = wholeDemonstration(2023);
const taxpayers = stories.flatMap(({ taxpayer, beside }) =>
  beside === undefined ? [taxpayer] : [taxpayer, beside.taxpayer],
);
const howMany = (of: (story: Story) => boolean): number => stories.filter(of).length;
const did = (deed: Deed) => (story: Story) => story.steps?.some(({ does }) => does === deed) === true;

test('at least 200 taxpayers, each with a number of its own that is never issued', () => {
  expect(taxpayers.length).toBeGreaterThanOrEqual(200);
  expect(new Set(taxpayers.map(({ tin }) => tin)).size).toBe(taxpayers.length);
  for (const { tin } of taxpayers) expect(tin).toMatch(/^000\d{6}$/);
});

test('everybody whom the documents speak of, and one for each example: every type, refusal and unknown', () => {
  expect(stories.slice(0, documented.length)).toEqual(documented);
  const proposed = stories.slice(documented.length, documented.length + exampleCases().size);
  const unproposed = [...exampleCases().values()].filter(({ request }) =>
    ['payroll', 'none'].includes(request.channel),
  );
  expect(proposed.filter(({ proposal }) => proposal === undefined)).toHaveLength(unproposed.length);
});

test('terms of every type but those that a clerk cannot settle alone are settled somewhere', () => {
  const settled = new Set(stories.filter(did('settle')).map(({ type }) => type));
  expect(agreementTypeIds.filter((type) => !settled.has(type))).toEqual(['streamlined-50']);
});

test.each([
  [
    'waiting for approval',
    (story: Story) => did('send-for-approval')(story) && !did('approve')(story) && !did('send-back')(story),
    10,
  ],
  ['sent back', did('send-back'), 4],
  ['approved by the manager', did('approve'), 4],
  ['with a letter that arrived', did('note-delivery'), 8],
  ['with a letter that came back', did('note-return'), 4],
  ['withdrawn', did('withdraw'), 4],
  [
    'whose code nobody has asked for',
    (story: Story) => story.proposal !== undefined && (story.steps ?? []).length === 0,
    30,
  ],
  ['with unread mail', ({ unread }: Story) => unread !== undefined, 8],
  ['joint', ({ modules }: Story) => modules.some(({ joint }) => joint === true), 5],
  ['with two numbers', ({ beside }: Story) => beside !== undefined, 5],
  ['with a representative', ({ representative }: Story) => representative !== undefined, 6],
  ['read in Spanish', ({ taxpayer }: Story) => taxpayer.language === 'es', 10],
] as const)('a believable desk: taxpayers %s', (_, is, least) => {
  expect(howMany(is)).toBeGreaterThanOrEqual(least);
});

test('every officer has work, and every step comes after the proposal and before the demonstration begins', () => {
  expect(new Set(stories.map(({ officer }) => officer ?? 'M. Reyes')).size).toBe(3);
  for (const { proposal, steps = [] } of stories) {
    const times = [...(proposal === undefined ? [] : [proposal.receivedAt]), ...steps.map(({ at }) => at)];
    expect(times).toEqual(times.toSorted());
    for (const at of times) expect(at < '2023-04-03T13:00:00.000Z').toBe(true);
  }
});

test('the same number makes up the same people with the same stories, another one others', () => {
  expect(wholeDemonstration(2023)).toEqual(stories);
  expect(wholeDemonstration(7)).not.toEqual(stories);
});
