import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { type BrowserProgram, findNpmBrowser, launchBrowser, launchProgram } from './browser.ts';

async function headingIn(browser: Browser): Promise<string | null> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Sample</title><h1>Señal “€ 1”</h1></html>');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await browser.close();
  return heading;
}

test('a run finds a browser that shows a page', async () => {
  expect(await headingIn(await launchBrowser())).toBe('Señal “€ 1”');
});

test('the browser that npm brings starts on the system that it was made for, and says so elsewhere', async () => {
  const program: BrowserProgram | undefined = findNpmBrowser();
  const isItsSystem = process.platform === 'linux' && process.arch === 'x64';
  expect(program === undefined).toBe(!isItsSystem);
  const shown = program && (await headingIn(await launchProgram(program)));
  expect(shown).toBe(isItsSystem ? 'Señal “€ 1”' : undefined);
});
