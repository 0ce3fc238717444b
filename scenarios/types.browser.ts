import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../tools/browser.ts';
import { agreeAtDesk, readLetterAtHome, sendLetterAtDesk } from './support/agreement-at-desk.ts';
import { type Desk, openDesk } from './support/desk.ts';
import { openAccount, takeProposal } from './support/example-case.ts';
import { type RunningProduct, startProduct } from './support/product.ts';
import { answersOfBusiness, answersOfPerson, proposeAtDesk } from './support/propose-at-desk.ts';

let product: RunningProduct;
let browser: Browser;
let feed: Desk;
let officer: Desk;
let manager: Desk;
let taxpayer: Desk;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  const desk = (name: string) => openDesk(browser, product.address, name);
  feed = await desk('Account feed');
  officer = await desk('M. Reyes');
  manager = await desk('J. Ortiz');
  taxpayer = await desk('R. Amari');
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test.each([
  {
    example: 'streamlined-25',
    type: 'Streamlined to $25,000',
    by: 'officer',
    name: 'Quinn Amari',
    tin: '00001',
  },
  {
    example: 'streamlined-50',
    type: 'Streamlined, $25,000.01 to $50,000',
    by: 'officer',
    name: 'Paz Amari',
    tin: '00002',
  },
  {
    example: 'ibtf-express-10',
    type: 'In-business express to $10,000',
    by: 'manager',
    name: 'Oak Bakery Inc',
    tin: '00003',
  },
  {
    example: 'ibtf-express-25',
    type: 'In-business express, $10,000.01 to $25,000',
    by: 'manager',
    name: 'North Bakery Inc',
    tin: '00004',
  },
] as const)('$example: from a pending request to the letter that the taxpayer reads', async (one) => {
  const { page } = officer;
  const taxpayerId = await openAccount(feed, one);
  const requestId = await takeProposal(officer, taxpayerId, one.example);
  await officer.go(`/requests/${requestId}`);
  await page
    .getByText(/^Pending since Mon, Apr 3, 2023/)
    .first()
    .waitFor();
  await agreeAtDesk(officer, manager, one.by);
  await page.getByRole('heading', { level: 1, name: `Agreement: ${one.type}`, exact: true }).waitFor();
  await sendLetterAtDesk(officer);
  expect(await page.locator('#state-line').textContent()).toContain('In effect since Mon, Apr 3, 2023.');
  await readLetterAtHome(taxpayer, one.name, taxpayerId);
});

const found = { statement: 'Received and verified', lienDetermination: 'Made', assetsViewed: 'Yes' };

test.each([
  {
    example: 'ibtf',
    type: 'In-business trust fund',
    name: 'Mill Bakery Inc',
    tin: '00005',
    amount: '800',
    answers: { ...answersOfBusiness, method: 'Direct debit', abilityToPay: '800' },
    foundOut: { ...found, trustFundDetermination: 'Made' },
  },
  {
    example: 'routine',
    type: 'Routine',
    name: 'Lee Amari',
    tin: '00006',
    amount: '1,200',
    answers: { ...answersOfPerson, method: 'Direct Pay', abilityToPay: '1,200' },
    foundOut: found,
  },
  {
    example: 'partial-payment',
    type: 'Partial payment',
    name: 'Kim Amari',
    tin: '00007',
    amount: '800',
    answers: { ...answersOfPerson, method: 'Direct debit', abilityToPay: '800' },
    foundOut: { ...found, csedExtension: 'Not appropriate' },
  },
] as const)(
  '$example, wholly by hand: from the telephone to the letter that the taxpayer reads',
  async (one) => {
    const taxpayerId = await openAccount(feed, one);
    await proposeAtDesk(officer, one);
    await agreeAtDesk(officer, manager, 'manager');
    const { page } = officer;
    await page.getByRole('heading', { level: 1, name: `Agreement: ${one.type}`, exact: true }).waitFor();
    await sendLetterAtDesk(officer);
    expect(await page.locator('#state-line').textContent()).toContain('In effect since Mon, Apr 3, 2023.');
    await readLetterAtHome(taxpayer, one.name, taxpayerId);
  },
);
