import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somebody of the demonstration at a browser of their own. */
export type Desk = {
  readonly page: Page;
  /** Goes to an address of the product. */
  readonly go: (path: string) => Promise<void>;
  /** Asks the API with the person's own session. */
  readonly ask: (path: string) => Promise<unknown>;
  /** Picks an answer by its words: the radio itself lies outside of the page. */
  readonly pick: (field: string, answer: string | RegExp) => Promise<void>;
  /** No accessibility fault on the page as it stands. */
  readonly isAccessible: () => Promise<void>;
};

type Person = { readonly personId: string; readonly name: string };

/** Signs somebody in, in a browser context of their own. */
export async function openDesk(browser: Browser, address: string, name: string): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const post = async (path: string, data: object) =>
    (await context.request.post(`${address}${path}`, { data, headers: { origin: address } })).json();
  const session = (await (await context.request.get(`${address}/api/session`)).json()) as {
    readonly people: readonly Person[];
  };
  const person = session.people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody here is called ${name}`);
  await post('/api/session/sign-in', { personId: person.personId });
  return {
    page,
    go: async (path) => {
      await page.goto(`${address}${path}`);
    },
    ask: async (path) => (await context.request.get(`${address}/api${path}`)).json() as Promise<unknown>,
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
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
