import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars, zeroCents } from '#kernel/money/cents.ts';
import { Page } from '#ui/page/page.tsx';
import { draw } from '#ui/testing/draw.tsx';
import { type ScheduleBasis, scheduleBasisOf } from '../rules/compute-tried-plan.ts';
import { determine } from '../rules/determine.ts';
import { caseWith, monthly, owing, sampleLaw } from '../rules/testing.ts';
import { words } from '../words/en.ts';
import { LongerThanType, typeOfMonths, WhyMonths } from './plan-months.tsx';
import type { TypeView } from './types-of.ts';

/** 18,000 assessed with 5,000 of accruals: the balance over 72 is 250, and 92 payments of it pay all. */
function caseOf(payment: number, csedDay = day('2032-06-14')) {
  const balance = owing(dollars(18_000), dollars(5_000));
  return caseWith({ request: { payment: monthly(payment) }, modules: [{ balance, csedDay }] });
}

function basisOf(facts: ReturnType<typeof caseOf>): ScheduleBasis {
  const basis = scheduleBasisOf(facts, zeroCents, sampleLaw);
  if (basis === 'unknown') throw new Error('this case has a schedule');
  return basis;
}

function typeOf(id: string, facts: ReturnType<typeof caseOf>): TypeView {
  const type = determine(facts, sampleLaw, facts.onDay).types.find((each) => each.id === id);
  if (type === undefined) throw new Error(`there is no type ${id}`);
  return type;
}

test('a plan that is longer than the months of its type says so, with what is left after them', () => {
  const facts = caseOf(250);
  const type = typeOf('streamlined-25', facts);
  draw(<LongerThanType type={type} basis={basisOf(facts)} paymentCents={dollars(250)} law={sampleLaw} />, {
    words,
  });
  const said = screen.getByText(
    /At \$250\.00 the plan takes 92 months, longer than the 72 months/,
  ).textContent;
  expect(said).toContain('$5,000.00 is still owed');
  expect(screen.getByRole('button', { name: 'Why? the months of this plan' })).toBeDefined();
});

test('without a type that fits, the months are those of the type that the payment alone keeps from fitting', () => {
  const facts = caseOf(200);
  const determination = determine(facts, sampleLaw, facts.onDay);
  expect(determination.type).toBe('none');
  const type = typeOfMonths(determination as unknown as Parameters<typeof typeOfMonths>[0]);
  expect(type?.id).toBe('streamlined-25');
});

test('a plan within the months of its type says nothing of its length', () => {
  const facts = caseOf(500);
  const type = typeOf('streamlined-25', facts);
  const { container } = draw(
    <LongerThanType type={type} basis={basisOf(facts)} paymentCents={dollars(500)} law={sampleLaw} />,
    { words },
  );
  expect(container.textContent).not.toMatch(/longer than/);
});

test.each([
  ['streamlined-25', day('2032-06-14'), /divides the assessed balance/, /the months of the type/],
  ['streamlined-25', day('2025-06-20'), /divides the assessed balance/, /last day to collect ends it/],
  ['guaranteed', day('2032-06-14'), /paid in full within its months/, /the months of the type/],
])('the months of %s up to %s name the rule that they are from', async (id, csedDay, rule, bound) => {
  const facts = caseOf(250, csedDay);
  const { termMonths, findings } = typeOf(id, facts);
  if (termMonths === 'unknown') throw new Error('the months are known');
  const asked = { name: id, about: 'the months', termMonths, findings, basis: basisOf(facts) };
  draw(
    <Page title="A type">
      <WhyMonths {...asked} />
    </Page>,
    { words },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Why? the months' }));
  expect(await screen.findByText(rule)).toBeDefined();
  expect(screen.getByText(bound)).toBeDefined();
  expect(screen.getAllByText(/IRM Exhibit 5\.14\.1-5/).length).toBeGreaterThan(0);
});
