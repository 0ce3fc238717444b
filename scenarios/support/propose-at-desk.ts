import { expect } from 'vitest';
import { answerAll } from './answer-all.ts';
import { type Desk, openTaxpayer } from './desk.ts';

/** What a taxpayer says by phone: the amount, and the answers to what the page asks. */
export type SaidByPhone = {
  readonly name: string;
  readonly amount: string;
  readonly answers: Readonly<Record<string, string>>;
  /** What is found out once the request is there, and asked for on its own page. */
  readonly foundOut: Readonly<Record<string, string>>;
};

const answersOfAll = {
  agreesToComply: 'Yes',
  dueDayOfMonth: '15',
  otherResolutions: 'No',
  bankruptcy: 'No',
  bmfPyramider: 'No',
  priorAgreements: 'No',
};

export const answersOfPerson = {
  ...answersOfAll,
  yearsNotFiled: 'None',
  yearsNotPaid: 'None',
  reducedFeeIndicator: 'None',
  adjustedGrossIncome: '54,200',
  householdSize: '2',
  place: '48 states',
  inBusiness: 'No',
  depositsCurrent: 'Not required',
  estimatedPaymentsCurrent: 'Yes',
};

export const answersOfBusiness = {
  ...answersOfAll,
  inBusiness: 'Yes',
  depositsCurrent: 'Yes',
  estimatedPaymentsCurrent: 'Not required',
};

/** Takes a proposal by phone and answers, field by field, what the two pages ask. */
export async function proposeAtDesk(officer: Desk, said: SaidByPhone): Promise<void> {
  await enterProposal(officer, said);
  await recordProposal(officer);
  await findOutAtDesk(officer, said.foundOut);
}

/** Enters what was said by phone, until the page asks no more; nothing is recorded yet. */
export async function enterProposal(officer: Desk, said: Omit<SaidByPhone, 'foundOut'>): Promise<void> {
  const { page } = officer;
  await openTaxpayer(officer, said.name);
  await page.getByRole('link', { name: 'Take a proposal' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Take a proposal' }).waitFor();
  await page.getByRole('textbox', { name: 'Amount' }).fill(said.amount);
  await officer.pick('liability', 'All balances due');
  await officer.pick('returns', 'Yes');
  await answerAll(officer, said.answers);
}

/** Records what was entered, and finds it pending from then on. */
export async function recordProposal({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Record proposal' }).click();
  await expect
    .poll(() => page.locator('#state-line').textContent())
    .toContain('Pending since Mon, Apr 3, 2023. Levy is barred.');
}

/** Answers what the page of the request asks, one question after the other, and adds it. */
async function findOutAtDesk({ page, pick }: Desk, foundOut: SaidByPhone['foundOut']): Promise<void> {
  for (const [fact, answer] of Object.entries(foundOut)) await pick(fact, answer);
  await page.locator('form').getByRole('button', { name: 'Add facts' }).click();
  await page.locator('#missing').getByText('Nothing is missing.').waitFor();
}
