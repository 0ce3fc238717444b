import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { paymentTooLow, sampleWords } from '../testing/samples.ts';
import { ActionBar } from './action-bar.tsx';
import { low } from './use-media.ts';

afterEach(() => vi.restoreAllMocks());

const options = { words: sampleWords };
const refusal = { code: 'decision-must-allow-this-event', findings: [paymentTooLow] };
const moves = [
  { event: 'approve', allowed: true },
  { event: 'recommend-rejection', allowed: false, refusal },
];
const never = () => undefined;
const twoBarred = [...moves, { event: 'withdraw-request', allowed: false, refusal }];

test('says once what bars several steps', () => {
  draw(<ActionBar process="agreement-request" moves={twoBarred} onMove={() => undefined} />, options);
  const reasons = screen.getAllByText('Not possible now: The payment of $300.00 is less than $355.92.');
  expect(reasons).toHaveLength(1);
  const barred = screen.getAllByRole('button').filter((one) => one.getAttribute('aria-disabled') === 'true');
  expect(barred.map((button) => button.getAttribute('aria-describedby'))).toEqual([
    reasons[0]?.id,
    reasons[0]?.id,
  ]);
});

test('names on a low screen the steps that are barred in one line, with their reasons behind it', () => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: query === low, addEventListener: never, removeEventListener: never }) as never,
  );
  draw(<ActionBar process="agreement-request" moves={twoBarred} onMove={() => undefined} />, options);
  const fold = screen.getByText(/^Not possible now, and why: Recommend rejection and /).closest('details');
  expect(fold?.open).toBe(false);
  expect(within(fold as HTMLElement).getByRole('button', { name: 'Recommend rejection' })).toBeDefined();
  // One step alone has room for its reason.
  draw(<ActionBar process="agreement-request" moves={moves} onMove={() => undefined} />, options);
  expect(screen.queryByText(/and why/)).toBeNull();
});
