import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../tools/browser.ts';
import { type Desk, openDesk, openTaxpayer } from './support/desk.ts';
import { appealAcknowledged, discussedByTeam, signedByAll } from './support/mediation-at-desk.ts';
import { type RunningProduct, startProduct } from './support/product.ts';

let product: RunningProduct;
let browser: Browser;
const desks = new Map<string, Desk>();
const lookedAt = new Set<Desk>();

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Somebody at a browser of their own, signed in once. */
async function deskOf(name: string): Promise<Desk> {
  const desk = desks.get(name) ?? (await openDesk(browser, product.address, name));
  desks.set(name, desk);
  return desk;
}

const stateOf = ({ page }: Desk) => page.locator('#state-line').textContent();

/** Opens the support request of a taxpayer from the person’s own desk. */
async function openMediation(desk: Desk, link: string): Promise<void> {
  await desk.go('/mediations');
  await desk.page.getByRole('heading', { level: 1, name: 'Mediation' }).waitFor();
  // The list of a desk is looked at once for each person.
  if (!lookedAt.has(desk)) await desk.isAccessible();
  lookedAt.add(desk);
  await desk.page.getByRole('link', { name: link, exact: true }).click();
  await desk.page.getByRole('heading', { level: 1, name: /^Mediation request/ }).waitFor();
}

/** Presses the button of a step, answers what it asks for, and waits for where the request then stands. */
async function take(desk: Desk, button: string, state: string, answer?: () => Promise<void>): Promise<void> {
  const { page } = desk;
  await page.locator('#actions').getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (answer !== undefined) {
    await answer();
    await desk.isAccessible();
  }
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => stateOf(desk), { timeout: 20_000 }).toContain(state);
  await dialog.waitFor({ state: 'detached' });
}

const label = ({ page }: Desk, text: string) =>
  page.getByRole('dialog').locator('label').filter({ hasText: text }).first().click();

/** Takes a written request in on the page of its appeal. */
async function receive(employee: Desk, appealId: string): Promise<void> {
  const { page } = employee;
  await employee.go(`/appeals/${appealId}`);
  await page.getByRole('link', { name: 'Receive a request for mediation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Receive a request for mediation' }).waitFor();
  await page.locator('label').filter({ hasText: 'Offer in compromise' }).click();
  await page
    .locator('label')
    .filter({ hasText: /^Mail$/ })
    .click();
  await page.getByLabel(/^Day of receipt/).fill('04/03/2023');
  await page.getByLabel(/^What was said or written/).fill('I ask for mediation about the value of my house.');
  await employee.isAccessible();
  await page.getByRole('button', { name: 'Receive a request for mediation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Request for mediation of Mon, Apr 3, 2023' }).waitFor();
  await employee.isAccessible();
}

/** E-mails it to the program, and enters MI with the issue that the taxpayer tells. */
async function enter(employee: Desk): Promise<void> {
  const { page } = employee;
  const mailed = page.locator('#actions').getByRole('button', { name: 'E-mail it to the program' });
  await mailed.click();
  await page.getByRole('dialog').getByRole('button', { name: 'E-mail it to the program' }).click();
  await page.getByText('To: *AP ADR PMO', { exact: false }).first().waitFor();
  await page.locator('#actions').getByRole('button', { name: 'Enter MI' }).click();
  await label(employee, 'Offer in compromise');
  const asked = page.getByRole('dialog');
  await asked.getByRole('button', { name: 'Add: Issue' }).click();
  await asked.getByLabel('Issue', { exact: true }).fill('house');
  await asked.getByLabel('What the taxpayer says about it').fill('The house is worth less.');
  await asked.getByLabel('Amount or position of the taxpayer').fill('$240,000');
  await asked.getByLabel('What it rests on').fill('Appraisal');
  await employee.isAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Enter MI' }).click();
  await page.getByRole('link', { name: /^Offer in compromise/ }).waitFor();
  expect(await page.locator('#actions').getByRole('button', { name: 'Enter MI' }).count()).toBe(0);
}

type Reviewers = { readonly analyst: Desk; readonly manager: Desk; readonly director: Desk };

/** Discussed, recommended, approved above and approved; everybody is told. */
async function accept({ analyst, manager, director }: Reviewers): Promise<void> {
  await openMediation(analyst, 'R. Amari');
  await analyst.page.getByText('This is yours to do now.').waitFor();
  await analyst.isAccessible();
  await take(analyst, 'Record the eligibility discussion', 'Discussed', async () => {
    for (const who of [
      'Appeals team manager',
      'Appeals technical employee',
      'Post-appeals mediation analyst',
    ])
      await label(analyst, who);
    await label(analyst, 'Concurs');
    await label(analyst, 'Still open');
  });

  await openMediation(manager, 'R. Amari');
  await take(manager, 'Recommend acceptance', 'Acceptance recommended');
  await manager.page.getByText('Waits for Area director.').waitFor();
  await openMediation(director, 'R. Amari');
  await director.isAccessible();
  await take(director, 'Approve the acceptance', 'Acceptance approved');
  await manager.page.reload();
  await take(manager, 'Approve the request', 'Approved');
  await take(manager, 'Record who was told', 'Approved, all are told', async () => {
    for (const who of ['Taxpayer', 'Appeals technical employee', 'Post-appeals mediation analyst'])
      await label(manager, who);
  });
}

/** The mediator sees the mediation, and nothing of the appeal. */
async function staysBehindTheWall(mediator: Desk, appealId: string): Promise<void> {
  await openMediation(mediator, 'Mediation request: offer in compromise');
  await mediator.page.getByText('You may not look at the appeal', { exact: false }).waitFor();
  // The taxpayer is named as a participant, and nowhere else.
  expect(await mediator.page.locator('main').getByText('R. Amari').count()).toBe(1);
  expect(await mediator.page.getByRole('link', { name: 'Open the appeal' }).count()).toBe(0);
  await take(mediator, 'Affirm to be impartial', 'With the mediator');
  await mediator.page.getByText('affirmed to be impartial', { exact: false }).first().waitFor();
  await mediator.isAccessible();
  await mediator.go(`/appeals/${appealId}`);
  await mediator.page.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).waitFor();
}

test('from a written request to MI, acceptance and a mediator, each step by whoever it is for', async () => {
  const employee = await deskOf('E. Sandoval');
  const manager = await deskOf('G. Whitlock');
  const analyst = await deskOf('H. Imai');
  const director = await deskOf('L. Park');
  const officer = await deskOf('M. Reyes');
  await openTaxpayer(officer, 'R. Amari');
  const taxpayerId = new URL(officer.page.url()).pathname.split('/').at(-1) ?? '';
  const appealId = await appealAcknowledged({ officer, manager, employee }, taxpayerId);
  await receive(employee, appealId);
  await enter(employee);
  await accept({ analyst, manager, director });
  const supportRequestId = new URL(manager.page.url()).pathname.split('/').at(-1) ?? '';
  await signedByAll({ employee, manager, analyst }, { taxpayerId, supportRequestId });
  await manager.page.reload();
  await take(manager, 'Assign the mediator', 'With the mediator', async () => {
    await label(manager, 'V. Lindqvist');
    await manager.page.getByLabel(/^Days on which/).fill('05/11/2023');
  });
  await staysBehindTheWall(await deskOf('V. Lindqvist'), appealId);
  expect(await stateOf(manager)).toContain('R. Amari. With the mediator.');
});

/** The manager begins a denial with a reason of this case, and the area director concurs. */
async function concurBelow({ manager, director }: Pick<Reviewers, 'manager' | 'director'>, of: string) {
  await openMediation(manager, of);
  await take(manager, 'Propose a denial', 'Tentatively denied', async () => {
    const asked = manager.page.getByRole('dialog');
    await asked.getByLabel('Ground', { exact: true }).selectOption({ label: 'No negotiation in good faith' });
    await asked.getByLabel('Issue', { exact: true }).fill('Value of the house');
    await asked.getByLabel(/^What was said or written/).fill(reason);
    await asked.getByLabel(/^Facts, citation or factor/).fill('Letters of February 3 and 24');
  });
  await manager.page.getByRole('link', { name: 'Draft 1' }).waitFor();
  await manager.isAccessible();
  await take(manager, 'Ask the area director to concur', 'Denial recommended', async () => {
    await manager.page.getByLabel(/^Day of the discussion/).fill('04/03/2023');
    await label(manager, 'Concurs');
    await label(manager, 'Deny');
  });
  await openMediation(director, of);
  await take(director, 'Concur in the denial', 'Area director concurs');
}

/** What a manager alone says of the executive is no concurrence: the page says why, and nothing moves. */
async function concursForNobody(manager: Desk): Promise<void> {
  const { page } = manager;
  await page.getByText('more steps').click();
  const named = { name: 'Record the executive’s concurrence' };
  await page.locator('#actions').getByRole('button', named).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', named).click();
  await dialog.getByText('Not done', { exact: false }).first().waitFor();
  await manager.isAccessible();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await stateOf(manager)).toContain('With the executive');
}

/** The package goes up, the executive concurs, and both have draft and evidence. */
async function concurAbove(manager: Desk, executive: Desk, of: string): Promise<void> {
  await manager.page.reload();
  await take(manager, 'Send the package to the executive', 'With the executive', async () => {
    await label(manager, 'The written request');
    await label(manager, 'The draft letter');
  });
  await concursForNobody(manager);
  await openMediation(executive, of);
  await executive.isAccessible();
  await take(executive, 'Concur in the denial', 'Executive concurs');
  await manager.page.reload();
  await take(manager, 'Send draft and evidence to both', 'Concurrence sent to both', async () => {
    for (const what of ['Appeals technical employee', 'Post-appeals mediation analyst'])
      await label(manager, what);
    for (const what of ['The draft letter', 'Evidence of the concurrence']) await label(manager, what);
  });
}

const reason = 'Two letters that asked for the appraisal of the house were left without an answer.';

test('a denial passes the analyst, the area director and the executive before its letter is signed, mailed and closed', async () => {
  const employee = await deskOf('E. Sandoval');
  const manager = await deskOf('G. Whitlock');
  const analyst = await deskOf('H. Imai');
  const officer = await deskOf('M. Reyes');
  await openTaxpayer(officer, 'S. Marín');
  const taxpayerId = new URL(officer.page.url()).pathname.split('/').at(-1) ?? '';
  const appealId = await appealAcknowledged({ officer, manager, employee }, taxpayerId);
  await discussedByTeam({ employee, analyst }, { taxpayerId, appealId });
  await concurBelow({ manager, director: await deskOf('L. Park') }, 'S. Marín');
  await concurAbove(manager, await deskOf('A. Mbeki'), 'S. Marín');
  await take(manager, 'Sign the denial letter', 'Denial letter signed');
  await take(manager, 'Record the mailing', 'Denial letter mailed');
  await take(manager, 'Close as denied', 'Denied', async () => {
    await label(manager, 'Request denied with executive concurrence');
    await manager.page.getByLabel(/^Closing day/).fill('04/03/2023');
  });
  await manager.page.getByText('Still to be done', { exact: false }).waitFor();
  await manager.isAccessible();
  await manager.page.getByRole('link', { name: 'Open the written request' }).click();
  await take(manager, 'E-mail the denial letter to the program', 'Received');
  await employee.go(`/appeals/${appealId}`);
  await employee.page.getByRole('rowheader', { name: /\bMO\b/ }).waitFor();
  await employee.isAccessible();
  const taxpayer = await deskOf('S. Marín');
  await taxpayer.go('/my');
  const told = await taxpayer.page.getByText(reason).first().textContent();
  expect(told).toContain(reason);
  await taxpayer.isAccessible();
});
