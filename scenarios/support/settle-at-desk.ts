import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';

/**
 * Settles terms on the page of a request as an officer does, from what is proposed: no levy source is known,
 * and a checking account is there only where it is paid from one. Then tells all that there is to tell.
 */
export async function settleAtDesk(desk: Desk): Promise<void> {
  if (await settleTermsAtDesk(desk)) await signDebitForm(desk);
  await tellAll(desk);
}

/** The terms alone; answers whether they are paid by direct debit, which needs a form. */
export async function settleTermsAtDesk(desk: Desk): Promise<boolean> {
  const { page, pick } = desk;
  const terms = page.locator('#terms');
  await terms.getByRole('heading', { name: 'Terms' }).waitFor();
  const isDebit = await terms.getByRole('radio', { name: 'Direct debit', exact: true }).isChecked();
  await pick('terms-hasCheckingAccount', isDebit ? 'Yes' : 'No');
  const encouraged = terms.locator('label', { hasText: 'I encouraged paying electronically' });
  if (await encouraged.isVisible()) await encouraged.click();
  await page.locator('label', { hasText: 'No levy source is known' }).click();
  await terms.locator('form').getByRole('button', { name: 'Set terms' }).click();
  await terms.getByText('The terms are settled').waitFor();
  return isDebit;
}

/** Marks what is still open as told, and notes it. */
export async function tellAll({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Mark all that is open' }).click();
  await page
    .locator('#told form')
    .getByRole('button', { name: /^Note \d+ as told$/ })
    .click();
  await page.locator('#told').getByText('Everything was told').waitFor();
}

/** Prepares Form 433-D, records an account that nobody has, and the taxpayer's signature of today. */
export async function signDebitForm({ page }: Desk): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: /433-D/ }).first().click();
  await page.getByRole('button', { name: 'Record account numbers' }).click();
  await dialog.getByRole('textbox', { name: /^Routing number/ }).fill('021000021');
  await dialog.getByRole('textbox', { name: /^Account number/ }).fill('55501234');
  await confirm(dialog, 'Record account numbers');
  await page.getByText(/ends in 1234/).waitFor();
  await page.getByRole('button', { name: 'Record signature' }).click();
  await dialog.locator('label', { hasText: 'Taxpayer' }).click();
  await dialog.locator('label', { hasText: 'on paper' }).click();
  await dialog.getByRole('textbox', { name: /^Signed on/ }).fill('04/03/2023');
  await confirm(dialog, 'Record signature');
  await page.getByText(/^Taxpayer: on paper/).waitFor();
}

async function confirm(dialog: Locator, words: string): Promise<void> {
  await dialog.getByRole('button', { name: words, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
