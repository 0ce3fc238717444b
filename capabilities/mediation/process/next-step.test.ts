import { expect, test } from 'vitest';
import { decisionsOf } from './decisions-of.ts';
import { mediationAgreementStates } from './mediation-agreement.ts';
import type { MediationAgreement } from './mediation-agreement-record.ts';
import { nextStep } from './next-step.ts';
import { type ListedStep, listSteps } from './step-list.ts';
import { supportRequestTable } from './support-request.ts';
import type { SupportRequest } from './support-request-record.ts';
import { isOver, type SupportRequestState, supportRequestStates } from './support-request-states.ts';
import { entering, memorandumLaw, stepped, today } from './testing.ts';

const opened = stepped(undefined, { event: 'enter-mediation-in', to: 'open' }, entering, 'pam-analyst');
const at = (state: SupportRequestState, more: Partial<SupportRequest> = {}, agreement?: string) => {
  const supportRequest = { ...opened, state, ...more };
  const scene = {
    supportRequest,
    timeMinutes: 0,
    appealClosed: false,
    ...(agreement !== undefined && { agreement: { state: agreement } as unknown as MediationAgreement }),
  };
  return nextStep(scene, decisionsOf(supportRequest, today, memorandumLaw));
};

test('wherever a request stands, somebody has the next step, and one that the table knows; over is over', () => {
  for (const state of supportRequestStates) {
    if (state === 'none') continue;
    const next = at(state);
    expect([state, next === undefined]).toEqual([state, isOver(state)]);
    if (next?.process !== 'support-request') continue;
    const row = supportRequestTable.rows.find(({ on, from }) => on === next.event && from.includes(state));
    expect([state, next.who.every((role) => row?.by.some((by) => by === role))]).toEqual([state, true]);
  }
});

test('while the agreement to mediate is drafted and signed it is waited for; a mediator only after its last signature', () => {
  for (const agreement of mediationAgreementStates) {
    if (agreement === 'void') continue;
    const next = at('call-held', {}, agreement);
    const isSigned = agreement === 'signed';
    expect([agreement, next?.process]).toEqual([
      agreement,
      isSigned ? 'support-request' : 'mediation-agreement',
    ]);
    if (isSigned) expect(next).toMatchObject({ event: 'assign-mediator', who: ['appeals-team-manager'] });
  }
});

test.each([
  ['nobody has affirmed to be impartial', {}, 'affirm-impartiality', 'mediator'],
  [
    'no session is fixed',
    { mediator: { affirmedDay: today } },
    'schedule-session',
    'appeals-technical-employee',
  ],
] as const)('assigned, and %s: %o', (_, joint, event, role) => {
  const next = at('assigned', { joint: { ...opened.joint, ...joint } as SupportRequest['joint'] });
  expect(next?.event).toBe(event);
  expect(next?.who).toContain(role);
});

test('a letter that may not be signed yet says what stands in its way', () => {
  const next = at('concurrence-shared');
  expect(next).toMatchObject({ event: 'sign-denial-letter', who: ['appeals-team-manager'] });
  expect(next?.blockedBy.map(({ test: name }) => name)).toContain('analyst-mailed');
});

test('behind the wall the charts go on with a step that is shown there, not with one of Appeals’ own', () => {
  const scene = {
    supportRequest: { ...opened, state: 'notified' as const },
    timeMinutes: 0,
    appealClosed: false,
  };
  const isOfReview = (phase: string) => phase === 'processing' || phase === 'denied';
  const nextOf = (steps: readonly ListedStep[]) =>
    steps.filter(({ standing }) => standing === 'next').map(({ phase }) => phase);
  expect(nextOf(listSteps(scene))).toEqual(['processing']);
  expect(nextOf(listSteps(scene, (phase) => !isOfReview(phase)))).toEqual(['before-call']);
});
