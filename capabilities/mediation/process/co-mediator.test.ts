import { expect, test } from 'vitest';
import { coMediatorAfter, isAgreedOn } from './co-mediator.ts';
import { entering, stepped } from './testing.ts';

const enter = (coMediatorWished: boolean) =>
  stepped(undefined, { event: 'enter-mediation-in', to: 'open' }, { ...entering, coMediatorWished }, 'ate')
    .joint.coMediator;

test('[PAM-035] silence means none; a wish opens the search', () => {
  expect(enter(false).standing).toBe('not-requested');
  expect(enter(true).standing).toBe('wished');
});

test('[PAMX-023] both sides choose together: one choice alone waits for the other', () => {
  const chosen = coMediatorAfter(enter(true), { name: 'P. Neutral', chosenByTaxpayer: true });
  expect(chosen.standing).toBe('proposed');
  const agreed = coMediatorAfter(chosen, { agreedByManager: true });
  expect(agreed.standing).toBe('agreed');
  expect(isAgreedOn(agreed)).toBe(true);
  expect(isAgreedOn(chosen)).toBe(false);
  expect(coMediatorAfter(agreed, { wished: false }).standing).toBe('not-requested');
});
