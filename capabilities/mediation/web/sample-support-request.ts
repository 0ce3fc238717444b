import { day } from '#kernel/calendar/day.ts';
import type { SupportRequestView } from '../api/support-request-view.contract.ts';
import { chartSteps } from '../process/chart-steps.ts';
import { entering, memorandumLaw as law, stepped } from '../process/testing.ts';
import { activePhases, listSteps } from '../process/step-list.ts';
import { computeAuthority } from '../rules/compute-authority.ts';
import { computeClock } from '../rules/compute-clocks.ts';
import { decideEligibility } from '../rules/decide-eligibility.ts';
import { nothingKnown } from '../rules/eligibility-facts.ts';

const receivedDay = day('2026-03-02');
const opened = stepped(undefined, { event: 'enter-mediation-in', to: 'open' }, entering, 'pam-analyst');
const facts = {
  ...nothingKnown,
  work: 'offer-in-compromise' as const,
  receivedDay,
  excludedThen: [],
};

/** The charts of a request in some state, as the server reads them. */
export function stepsIn(state: string): Pick<SupportRequestView, 'steps' | 'activePhases'> {
  const scene = {
    supportRequest: { ...opened, state } as typeof opened,
    timeMinutes: 0,
    appealClosed: false,
  };
  const phasesNow = activePhases(scene);
  return { steps: listSteps(scene), activePhases: phasesNow };
}

export const chartNames = chartSteps.map(({ phase, printed }) => `${phase}.${printed}`);

/** A request that waits for its eligibility discussion, as the team manager sees it. */
export const sampleSupportRequest = {
  supportRequestId: 's1',
  taxpayerId: 't1',
  appealId: 'a1',
  requestId: 'r1',
  taxpayerName: 'R. Amari',
  seesAppeal: true,
  state: 'open',
  work: 'offer-in-compromise',
  entered: 'mediation-in',
  receivedDay,
  enteredDay: receivedDay,
  joint: {
    told: {},
    callTimes: { analyst: [], manager: [] },
    commonTimes: [],
    coMediator: {
      standing: 'not-requested',
      chosenByTaxpayer: false,
      agreedByManager: false,
      conflictStatement: false,
      noRepresentation: false,
      trained: 'unknown',
    },
    summaries: {},
    items: {},
    adjournments: [],
  },
  review: {
    issues: [{ issue: 'house', described: 'Value of the house', position: '$240,000', basis: 'Appraisal' }],
    notReady: [],
    detailsWanting: false,
    eligibility: {
      notes: nothingKnown,
      decision: decideEligibility(facts, law),
      grounds: [],
      excludedThen: [],
    },
    authorities: [computeAuthority('eligibility', { onDay: receivedDay, receivedDay, inPilot: false }, law)],
    choices: {
      executives: [],
      issueKinds: { kinds: ['asset-value'], source: { cite: 'IRM 8.26.9', confidence: 'recalled' } },
      grounds: [{ ground: 'no-good-faith' }],
    },
    interimAnswers: [],
    supersededDenials: 0,
    offers: [],
  },
  linkedIds: [],
  days: { inMediation: 7, sinceApproval: 'not-approved', goal: 'not-approved' },
  ...stepsIn('open'),
  next: {
    process: 'support-request',
    event: 'hold-discussion',
    who: [{ role: 'pam-analyst' }, { role: 'appeals-team-manager', name: 'G. Whitlock' }],
    law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.2(4)' },
    blockedBy: [],
  },
  readiness: [],
  outstanding: [],
  helpLinks: [],
  closingReasons: [],
  clocks: [
    {
      deadlineId: 'd1',
      kind: 'answer-request',
      dueDay: '2026-03-16',
      steps: computeClock('answer-request', receivedDay, law).steps,
    },
  ],
  papers: [],
  peopleMoves: [],
  paperMoves: [],
  sendings: [],
  contacts: [],
  time: [],
  timeline: [
    {
      event: 'enter-mediation-in',
      onDay: '2026-03-02',
      recordedAt: '2026-03-02T14:00:00.000Z',
      by: { name: 'E. Sandoval', role: 'appeals-technical-employee' },
    },
  ],
  moves: [
    { event: 'answer-meanwhile', allowed: true },
    { event: 'hold-discussion', allowed: true },
  ],
} as unknown as SupportRequestView;
