import type { Desk } from './desk.ts';

/**
 * Settles terms on the page of a request as an officer does, from what is proposed: no levy source is known,
 * and there is no checking account. Then tells all that there is to tell.
 */
export async function settleAtDesk({ page, pick }: Desk): Promise<void> {
  await page.locator('#terms').getByRole('heading', { name: 'Terms' }).waitFor();
  await pick('hasCheckingAccount', 'No');
  await page.locator('label', { hasText: 'No levy source is known' }).click();
  await page.locator('#terms form').getByRole('button', { name: 'Set terms' }).click();
  await page.locator('#terms').getByText('The terms are settled').waitFor();
  await page.getByRole('button', { name: 'Mark all that is open' }).click();
  await page
    .locator('#told form')
    .getByRole('button', { name: /^Note \d+ as told$/ })
    .click();
  await page.locator('#told').getByText('Everything was told').waitFor();
}
