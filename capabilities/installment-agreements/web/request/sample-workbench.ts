import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import type { DisclosureFacts } from '../../rules/disclosures/disclosure-facts.ts';
import { decideDisclosures } from '../../rules/disclosures/decide-disclosures.ts';
import { decideTerms } from '../../rules/terms/decide-terms.ts';
import { sampleCase, sampleLaw } from '../../rules/testing.ts';
import type { Workbench } from './workbench.ts';

/** A request for tests of its page: pending, nothing set and nothing told, pays by Direct Pay. */

const onDay = day('2023-04-03');
const { modules: _, ...given } = sampleCase;

const facts: DisclosureFacts = {
  onDay,
  entity: 'individual',
  kinds: ['individual-income'],
  estimatedPaymentsCurrent: 'unknown',
  method: 'direct-pay',
  reducedRate: true,
  approvalNeeded: false,
  told: [],
};

export const sampleRequest = {
  requestId: '00000000-0000-4000-8000-000000000002',
  taxpayerId: '00000000-0000-4000-8000-000000000001',
  state: 'pending',
  version: 3,
  moves: [
    { event: 'set-terms', allowed: true },
    { event: 'note-disclosures', allowed: true },
  ],
  appealed: [],
} as unknown as RequestView;

export function sampleWorkbench(
  change: Partial<Workbench> = {},
  told: Partial<DisclosureFacts> = {},
): Workbench {
  const terms = {
    onDay,
    chosen: 'none',
    offeredCents: dollars(300),
    locatorNumber: '0209',
    locatorFindings: [],
  } as const;
  return {
    taxpayerId: sampleRequest.taxpayerId,
    determination: {
      types: [
        { id: 'guaranteed', qualifies: true, findings: [] },
        { id: 'routine', qualifies: 'unknown', findings: [] },
      ],
      type: 'guaranteed',
      feeCents: dollars(225),
      on: onDay,
    },
    given,
    // What a schedule needs is not known, so that no plan is drawn.
    outlook: { schedule: 'unknown' },
    proposal: {
      type: 'guaranteed',
      paymentCents: dollars(300),
      paymentChanges: [],
      lumpSums: [],
      dueDayOfMonth: 15,
      method: 'direct-pay',
      firstPaymentDay: day('2023-05-15'),
      conditions: [],
    },
    termsDecision: decideTerms(terms, sampleLaw),
    warnings: [],
    closedConditions: [],
    disclosures: decideDisclosures({ ...facts, ...told }, sampleLaw),
    told: [],
    ...change,
  } as unknown as Workbench;
}
