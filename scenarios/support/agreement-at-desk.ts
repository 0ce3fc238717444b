import { expect } from 'vitest';
import type { Desk } from './desk.ts';
import { settleAtDesk } from './settle-at-desk.ts';

const patience = { timeout: 30_000 };

/** Presses a step of the page and says yes to what its dialog shows once more. */
export async function step({ page }: Desk, words: string, inDialog = words): Promise<void> {
  await page.getByRole('button', { name: words, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: inDialog, exact: true }).click();
}

/** From the page of a pending request to its agreement, by way of the manager where one must sign. */
export async function agreeAtDesk(officer: Desk, manager: Desk, by: 'officer' | 'manager'): Promise<void> {
  const { page } = officer;
  await settleAtDesk(officer);
  const path = new URL(page.url()).pathname;
  if (by === 'officer') await step(officer, 'Record agreement');
  else {
    await step(officer, 'Send for approval');
    await expect
      .poll(() => page.locator('#state-line').textContent(), patience)
      .toContain('Waits for a manager');
    await approveAtDesk(manager, path);
    await officer.go(path);
  }
  await page.getByRole('link', { name: 'Open the agreement' }).click();
}

/** The manager looks at the request on the page of approvals, and signs the version that was looked at. */
export async function approveAtDesk(manager: Desk, path: string): Promise<void> {
  const { page } = manager;
  await manager.go(`${path}/approve`);
  const button = page.getByRole('button', { name: /^Approve version \d+$/ });
  await button.waitFor();
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve agreement' }).click();
  await page.getByText('Approved. The agreement says whether it is in effect.').first().waitFor();
}

/** Sends the confirmation by mail, which puts the agreement in effect. */
export async function sendLetterAtDesk({ page }: Desk): Promise<void> {
  const letters = page.getByRole('region', { name: 'Letters' });
  const send = letters.getByRole('button', { name: 'Send letter' });
  await send.waitFor(patience);
  await letters.locator('label', { hasText: /^Mail$/ }).click();
  await send.click();
  await letters.getByText('Sent', { exact: true }).first().waitFor();
  await expect.poll(() => page.locator('#state-line').textContent(), patience).toContain('In effect since');
}

/** The letter as whoever may look at the record finds it there: a PDF. */
export async function readLetterAtHome({ page, go }: Desk, name: string, taxpayerId?: string): Promise<void> {
  await go(taxpayerId === undefined ? '/my' : `/my?record=${taxpayerId}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  const link = page.getByRole('region', { name: 'Letters' }).getByRole('link').first();
  await link.waitFor();
  const file = await page.request.get(new URL(String(await link.getAttribute('href')), page.url()).href);
  expect(file.headers()['content-type']).toBe('application/pdf');
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
}
