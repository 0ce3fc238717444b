import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { demonstrationId } from '#apps/server/demonstration/people.ts';
import { type Must, mustOver } from './over-http.ts';

/** Somebody of the demonstration at a browser of their own. */
export type Desk = {
  readonly page: Page;
  /** Goes to an address of the product. */
  readonly go: (path: string) => Promise<void>;
  /** Does through the API what is not the matter of a journey, with the person's own session. */
  readonly must: Must;
  /** Picks an answer by its words: the radio itself lies outside of the page. */
  readonly pick: (field: string, answer: string | RegExp) => Promise<void>;
  /** No accessibility fault on the page as it stands. */
  readonly isAccessible: () => Promise<void>;
};

/** Signs somebody in, in a browser context of their own. */
export async function openDesk(browser: Browser, address: string, name: string): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const signedIn = await context.request.post(`${address}/api/session/sign-in`, {
    data: { personId: demonstrationId('person', name) },
    headers: { origin: address },
  });
  if (!signedIn.ok()) throw new Error(`${name} cannot sign in: ${await signedIn.text()}`);
  return {
    page,
    go: async (path) => {
      await page.goto(`${address}${path}`);
    },
    must: mustOver(context, address),
    pick: (field, answer) => pickPatiently(() => labelIn(page.locator(`#field-${field}`), answer)),
    isAccessible: async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  };
}

const patienceMs = 5000;
const triesMost = 6;

/** A form that is being answered from the server draws its fields anew; a person would simply press again. */
async function pickPatiently(find: () => Locator): Promise<void> {
  for (let tries = 1; tries < triesMost; tries += 1) {
    const done = await find()
      .click({ timeout: patienceMs })
      .then(
        () => true,
        () => false,
      );
    if (done) return;
  }
  await find().click({ timeout: patienceMs });
}

function labelIn(field: Locator, answer: string | RegExp): Locator {
  return field.locator('label').filter({ hasText: answer }).first();
}

/** Finds a taxpayer by name, as somebody who searches does, and opens its page. */
export async function openTaxpayer({ page, go }: Desk, name: string): Promise<void> {
  await go('/taxpayers');
  const search = page.locator('main').getByRole('textbox').first();
  await search.fill(name);
  await search.press('Enter');
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
