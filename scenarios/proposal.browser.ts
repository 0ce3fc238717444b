import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../tools/browser.ts';
import { readLetterAtHome, sendLetterAtDesk } from './support/agreement-at-desk.ts';
import { type Desk, openDesk, openTaxpayer } from './support/desk.ts';
import { type RunningProduct, startProduct } from './support/product.ts';
import { answersOfPerson, enterProposal, recordProposal } from './support/propose-at-desk.ts';
import { settleAtDesk } from './support/settle-at-desk.ts';

let product: RunningProduct;
let browser: Browser;
let officer: Desk;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  officer = await openDesk(browser, product.address, 'M. Reyes');
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function openRequest(desk: Desk, name: string): Promise<void> {
  await openTaxpayer(desk, name);
  await desk.page
    .getByRole('link', { name: /^Proposal of/ })
    .first()
    .click();
  await desk.page.getByRole('heading', { level: 1, name: /^Proposal of/ }).waitFor();
}

test('an officer takes a proposal that is pending at once, records the agreement and reads its letter', async () => {
  const { page } = officer;
  const answers = { ...answersOfPerson, method: 'Direct Pay' };
  await enterProposal(officer, { name: 'R. Amari', amount: '400', answers });
  await page
    .getByText(/^Pending from Mon, Apr 3, 2023/)
    .first()
    .waitFor();
  await officer.isAccessible();
  await recordProposal(officer);
  const state = page.locator('#state-line');
  await expect.poll(() => state.evaluate((line) => line === document.activeElement)).toBe(true);
  await officer.isAccessible();
  await settleAtDesk(officer);
  await officer.isAccessible();
  await page.getByRole('button', { name: 'Record agreement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record agreement' }).click();
  await page.getByRole('link', { name: 'Open the agreement' }).click();
  await page.getByRole('heading', { level: 1, name: 'Agreement: Guaranteed' }).waitFor();
  await expect.poll(() => page.locator('#state-line').textContent()).toContain('$400.00');
  await expect.poll(() => page.getByText(/^Read: /).count(), { timeout: 30_000 }).toBe(1);
  await officer.isAccessible();
  await sendLetterAtDesk(officer);
  const taxpayer = await openDesk(browser, product.address, 'R. Amari');
  await readLetterAtHome(taxpayer, 'R. Amari');
  await taxpayer.isAccessible();
});

test('a proposal without an amount says what is missing; the amount cures it', async () => {
  const { page } = officer;
  await openRequest(officer, 'P. Doyle');
  await page.getByText('Not pending: something is missing.').first().waitFor();
  await page.getByText('Ask how much the taxpayer can pay each month.').first().waitFor();
  await officer.isAccessible();
  await page.locator('#field-payment-said').selectOption('amount');
  await page.getByRole('textbox', { name: 'Amount' }).fill('450');
  await page.locator('form').getByRole('button', { name: 'Add facts' }).click();
  await expect
    .poll(() => page.locator('#state-line').textContent())
    .toContain('Pending since Mon, Apr 3, 2023.');
});

test('a request of which the filing is unknown becomes pending once it is answered', async () => {
  const { page } = officer;
  await openRequest(officer, 'B. Ferris');
  await page.getByText('it is not known yet whether this is pending').first().waitFor();
  await officer.pick('returns', 'Yes');
  await page.locator('form').getByRole('button', { name: 'Add facts' }).click();
  await expect
    .poll(() => page.locator('#state-line').textContent())
    .toContain('Pending since Mon, Apr 3, 2023.');
});

test('a manager sends terms back with a point and a sentence, and approves the version that was looked at', async () => {
  const { page } = officer;
  await openRequest(officer, 'Doyle Trucking LLC');
  const path = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Request TC 971 AC 043', exact: true }).click();
  await expect
    .poll(() =>
      page.getByRole('button', { name: 'Request TC 971 AC 043', exact: true }).getAttribute('aria-disabled'),
    )
    .toBe('true');
  const manager = await openDesk(browser, product.address, 'J. Ortiz');
  await manager.go(`${path}/approve`);
  await manager.page.getByText('In-business express').first().waitFor();
  await manager.isAccessible();
  await manager.page.getByRole('button', { name: 'Send back terms' }).click();
  const dialog = manager.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send back terms' }).click();
  await dialog.getByRole('alert').getByText('Write what is to be looked at again.').waitFor();
  await dialog.getByRole('alert').getByText('Pick at least one finding or term.').waitFor();
  await dialog.getByText(/^Payment: /).click();
  await dialog.getByRole('textbox').fill('Look at the deposits of the first quarter.');
  await dialog.getByRole('button', { name: 'Send back terms' }).click();
  await page.reload();
  await page.getByText(/^Sent back by the manager: Look at the deposits of the first quarter\./).waitFor();
  await page.getByText('The manager disagrees with this, as it stood then:').waitFor();
  await officer.isAccessible();
  await page.getByRole('button', { name: 'Send for approval' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send for approval' }).click();
  await expect.poll(() => page.locator('#state-line').textContent()).toContain('Waits for a manager');
  await manager.go(`${path}/approve`);
  await manager.page.getByRole('button', { name: /^Approve version \d+$/ }).click();
  await manager.page.getByRole('dialog').getByRole('button', { name: 'Approve agreement' }).click();
  await manager.page.getByText('Approved. The agreement says whether it is in effect.').first().waitFor();
});
