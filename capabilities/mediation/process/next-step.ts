import type { Finding } from '#kernel/decision/finding.ts';
import { isMet } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { Decisions } from '#kernel/process/move.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import type { StepScene } from './chart-steps.ts';
import { type MediationAgreementState, mediationAgreementTable } from './mediation-agreement.ts';
import { supportRequestTable } from './support-request.ts';
import type { SupportRequestEvent, SupportRequestState } from './support-request-states.ts';

/** What everybody waits for, whose it is, and what still stands in its way. */
export type NextStep = {
  readonly process: 'support-request' | 'mediation-agreement';
  readonly event: string;
  readonly who: readonly string[];
  readonly law: Citation;
  readonly blockedBy: readonly Finding[];
};

/**
 * The step that a request in a state waits for: on the way that the charts print, where several are possible.
 * Without an entry nothing is awaited.
 */
const awaited: Readonly<Partial<Record<SupportRequestState, SupportRequestEvent>>> = {
  logged: 'propose-denial',
  open: 'hold-discussion',
  held: 'end-talks',
  perfecting: 'perfect-request',
  'held-and-perfecting': 'perfect-request',
  discussed: 'recommend-acceptance',
  'acceptance-proposed': 'approve-acceptance',
  'acceptance-approved': 'approve-request',
  'tentatively-denied': 'recommend-denial',
  'denial-recommended': 'concur-as-area-director',
  'area-director-concurred': 'send-package',
  'with-executive': 'concur-as-executive',
  'executive-concurred': 'share-concurrence',
  'concurrence-shared': 'sign-denial-letter',
  'letter-signed': 'mail-denial-letter',
  'letter-mailed': 'close-as-denied',
  accepted: 'tell-approval',
  'call-scheduled': 'hold-call',
  concluded: 'submit-closing',
  'closing-submitted': 'approve-closing-of-mediation',
  withdrawing: 'close-as-withdrawn',
  'withdrawing-assigned': 'submit-withdrawal',
  'withdrawal-submitted': 'approve-closing-of-mediation',
};

/** Between the call and the mediator the agreement to mediate is drafted, looked at, signed and returned. */
const awaitedOfAgreement: Readonly<Partial<Record<MediationAgreementState, string>>> = {
  none: 'draft-documents',
  drafted: 'circulate-drafts',
  circulated: 'accept-draft',
  satisfied: 'sign-for-appeals',
  'signed-by-appeals': 'send-packet',
  sent: 'return-agreement',
  'consent-returned': 'return-agreement',
  'agreement-returned': 'return-consent',
};

/** The next step of a request; undefined once it is over. */
export function nextStep(scene: StepScene, decisions: Decisions): NextStep | undefined {
  const { state } = scene.supportRequest;
  if (supportRequestTable.final.includes(state)) return undefined;
  const ofAgreement =
    state === 'call-held' ? awaitedOfAgreement[scene.agreement?.state ?? 'none'] : undefined;
  if (ofAgreement !== undefined) {
    const from = scene.agreement?.state ?? 'none';
    return rowOf(mediationAgreementTable, 'mediation-agreement', from, ofAgreement, {});
  }
  const event = awaited[state] ?? eventOf(scene);
  return event && rowOf(supportRequestTable, 'support-request', state, event, decisions);
}

/** Where more than the state says what comes next. */
function eventOf({ supportRequest: { state, joint } }: StepScene): SupportRequestEvent | undefined {
  if (state === 'notified') return joint.callTimes.analyst.length > 0 ? 'schedule-call' : 'offer-call-times';
  if (state === 'call-held') return 'assign-mediator';
  if (state !== 'assigned') return undefined;
  if (joint.mediator?.affirmedDay === undefined) return 'affirm-impartiality';
  if (joint.session === undefined) return 'schedule-session';
  if (joint.summaries.appeals === undefined) return 'deliver-summary';
  if (joint.summaries.taxpayer === undefined) return 'deliver-taxpayer-summary';
  return joint.items['opening-statement'] === undefined ? 'prepare-item' : 'conclude-session';
}

function rowOf(
  table: ProcessTable,
  process: NextStep['process'],
  state: string,
  event: string,
  decisions: Decisions,
): NextStep | undefined {
  const rows = table.rows.filter(({ from, on }) => from.includes(state) && on === event);
  const [row] = rows;
  if (row === undefined) return undefined;
  const isOpen = rows.some(
    ({ requires }) => requires === undefined || decisions[requires.rule]?.outcome === requires.outcome,
  );
  const rule = row.requires?.rule;
  const findings = isOpen || rule === undefined ? [] : (decisions[rule]?.findings ?? []);
  return {
    process,
    event,
    who: [...new Set(rows.flatMap(({ by }) => by))],
    law: row.law,
    blockedBy: findings.filter((finding) => !isMet(finding)),
  };
}
