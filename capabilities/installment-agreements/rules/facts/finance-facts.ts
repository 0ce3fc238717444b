import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { FeeService } from '../../parameters/fee-services.ts';
import type { OriginatingFunction } from '../../parameters/originating-functions.ts';

/** What the heavier types ask about means and about the government's interest. */
export type FinanceFacts = {
  /** What is left each month after allowable expenses. */
  readonly abilityToPayCents: Unknown<Cents>;
  readonly statement: Unknown<'none' | 'received' | 'verified'>;
  readonly assetsViewed: Unknown<boolean>;
  readonly lienDetermination: Unknown<'made' | 'not-made'>;
  readonly trustFundDetermination: Unknown<'made' | 'not-made'>;
  /** The assessment statute for the trust fund recovery penalty is protected. */
  readonly asedProtected: Unknown<boolean>;
  readonly csedExtension: Unknown<'appropriate' | 'not-appropriate' | 'not-answered'>;
  /** The day to which a recorded waiver, Form 900, extends collection. */
  readonly waiverToDay: Day | 'none';
};

export type AgreementCondition =
  | 'cross-reference-tin'
  | 'backup-not-collectible'
  | 'lien-on-default'
  | 'secondary-liable'
  | 'review-payment'
  | 'continuous-wage-levy'
  | 'business-deferral'
  | 'short-term-plan';

/** What the locator number and the originator code are made from. */
export type OriginFacts = {
  readonly function: OriginatingFunction;
  readonly form: '433-D' | '2159' | '9465' | 'none';
  /** Written correspondence worked on paper, for the originator code. */
  readonly onPaper: boolean;
  readonly conditions: readonly AgreementCondition[];
  /** A new agreement, or what is done to an old one, for the fee. */
  readonly service: FeeService;
};
