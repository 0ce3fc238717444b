import type { Citation } from '#kernel/law/source.ts';

const chart: Citation = { cite: 'AP-08-1125-0028 § Exhibit 8.26.9-1' };

/** Where a support request stands when it is closed. */
export type ClosingStage = 'denial-mailed' | 'before-assignment' | 'after-assignment' | 'after-session';

export type ClosingReason = {
  readonly reason: string;
  readonly outcome: 'denied' | 'mediated' | 'withdrawn';
  /** Who may use it at which stage; nobody else, and never at another stage. */
  readonly usedBy: readonly {
    readonly role: 'appeals-team-manager' | 'mediator';
    readonly stage: ClosingStage;
  }[];
  /** The one document that goes with it; a denial has its letter. */
  readonly attaches: 'denial-letter' | 'mediators-report' | 'withdrawal-statement' | 'executive-concurrence';
  readonly law: Citation;
};

const manager = 'appeals-team-manager';
const atDenial = [{ role: manager, stage: 'denial-mailed' }] as const;
const afterSession = [{ role: 'mediator', stage: 'after-session' }] as const;
const onWithdrawal = [
  { role: manager, stage: 'before-assignment' },
  { role: 'mediator', stage: 'after-assignment' },
] as const;

/** Why a support request is closed: these seven, and no others. */
export const closingReasons = [
  { reason: 'denied-ineligible', outcome: 'denied', usedBy: atDenial, attaches: 'denial-letter', law: chart },
  {
    reason: 'denied-with-concurrence',
    outcome: 'denied',
    usedBy: atDenial,
    attaches: 'denial-letter',
    law: chart,
  },
  {
    reason: 'mediated-agreed',
    outcome: 'mediated',
    usedBy: afterSession,
    attaches: 'mediators-report',
    law: chart,
  },
  {
    reason: 'mediated-partially-agreed',
    outcome: 'mediated',
    usedBy: afterSession,
    attaches: 'mediators-report',
    law: chart,
  },
  {
    reason: 'mediated-unagreed',
    outcome: 'mediated',
    usedBy: afterSession,
    attaches: 'mediators-report',
    law: chart,
  },
  {
    reason: 'withdrawn-by-taxpayer',
    outcome: 'withdrawn',
    usedBy: onWithdrawal,
    attaches: 'withdrawal-statement',
    law: chart,
  },
  {
    reason: 'withdrawn-by-appeals',
    outcome: 'withdrawn',
    usedBy: onWithdrawal,
    attaches: 'executive-concurrence',
    law: chart,
  },
] as const satisfies readonly ClosingReason[];

export type ClosingReasonName = (typeof closingReasons)[number]['reason'];
