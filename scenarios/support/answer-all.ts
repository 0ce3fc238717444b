import { expect } from 'vitest';
import type { Desk } from './desk.ts';

/** Answers each question when the page asks it, until it asks no more. */
export async function answerAll(
  { page, pick }: Desk,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const left = new Map(Object.entries(answers));
  const answerShown = async () => {
    for (const [field, answer] of left) {
      const place = page.locator(`#field-${field}`);
      if (!(await place.isVisible())) continue;
      if ((await place.evaluate((one) => one.tagName)) === 'INPUT') await place.fill(answer);
      else await pick(field, answer);
      left.delete(field);
    }
    return page.getByText('No open question can change the answer.').isVisible();
  };
  await expect.poll(answerShown, { timeout: 60_000, interval: 300 }).toBe(true);
}
