import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Language } from '#kernel/decision/words.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { FormNumber } from '../../parameters/forms-of-method.ts';
import type { Signer, SigningWay } from '../../parameters/signing.ts';
import type { SettledTerms } from '../settled-terms.ts';

/**
 * Everything that a form says. Figures come from the terms; numbers of persons and accounts by their last
 * digits.
 */
export type FormContract = {
  readonly formNumber: FormNumber;
  readonly language: Language;
  readonly formDay: Day;
  readonly sender: readonly string[];
  /** Whom to call, and who it is. */
  readonly contact: string;
  readonly taxpayer: {
    readonly name: string;
    readonly maskedTin: string;
    readonly addressLines: readonly string[];
  };
  readonly modules: readonly string[];
  readonly owedCents: Unknown<Cents>;
  readonly terms: SettledTerms;
  /** Conditions that stand beside the one in the locator number (Exhibit 5.14.1-2). */
  readonly conditions: readonly string[];
  readonly debit?:
    | { readonly by: 'numbers'; readonly routingNumber: string; readonly accountLastFour: string }
    | { readonly by: 'voided-check'; readonly document: string };
  readonly employer?: {
    readonly name: string;
    readonly addressLines: readonly string[];
    readonly agreedDay: Day;
  };
  readonly signatures: readonly {
    readonly signer: Signer;
    readonly onDay: Day;
    readonly way: SigningWay;
    readonly personName?: string;
  }[];
};
