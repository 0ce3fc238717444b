import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { formatCents, formatCount, formatDay } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { DeterminationView } from '../api/determination.contract.ts';
import { computePaymentsToCsed, computePlanLength, type PlanLength } from '../rules/compute-plan-length.ts';
import type { ScheduleBasis } from '../rules/compute-tried-plan.ts';
import { chosenType, type TypeView } from './types-of.ts';

/** What the months of a type bound, by the test of the payment that applies to it. */
const boundTests = {
  share: 'pays-share-each-month',
  'full-pay': 'pays-in-months-allowed',
  csed: 'pays-in-full-by-csed',
} as const;
type Bound = keyof typeof boundTests;
const paymentTests: readonly string[] = Object.values(boundTests);
const table = irm('Exhibit 5.14.1-5');

/** Why a type runs for at most so many months: its own months, or the last day to collect. */
export function WhyMonths(props: {
  readonly name: string;
  readonly about: string;
  readonly termMonths: number;
  readonly findings: readonly Finding[];
  readonly basis: Unknown<ScheduleBasis>;
}) {
  const speech = useSpeech();
  const { name, about, termMonths, findings, basis } = props;
  const bound = boundOf(findings);
  const toCsed = basis === 'unknown' ? basis : computePaymentsToCsed(basis);
  const steps = [speech.tell(`plan-months.${bound}`), ...csedStep(bound, termMonths, toCsed, speech)];
  const answer = formatCount(termMonths, 'months', speech);
  const tests = findings.filter(({ test }) => paymentTests.includes(test));
  return (
    <WhyButton
      about={about}
      subject={{ kind: 'reasons', name: `months-${name}`, about, answer, steps, findings: tests, law: table }}
    />
  );
}

function boundOf(findings: readonly Finding[]): Bound {
  const applies = (name: string) =>
    findings.some(({ test, applies: isAbout }) => test === name && isAbout !== false);
  if (applies(boundTests.share)) return 'share';
  return applies(boundTests['full-pay']) ? 'full-pay' : 'csed';
}

/** Which of the two came first, where the last day to collect is known. */
function csedStep(
  bound: Bound,
  termMonths: number,
  toCsed: Unknown<number>,
  speech: Speaker,
): readonly string[] {
  if (bound === 'csed' || toCsed === 'unknown') return [];
  const key = toCsed > termMonths ? 'plan-months.type-first' : 'plan-months.csed-first';
  return [speech.tell(key, { months: formatCount(toCsed, 'months', speech) })];
}

/**
 * The type whose months a payment is held against: the one that was chosen, or the first that the payment
 * alone keeps from fitting.
 */
export function typeOfMonths(determination: DeterminationView): TypeView | undefined {
  return chosenType(determination) ?? determination.types.find(failsByPaymentAlone);
}

function failsByPaymentAlone({ findings }: TypeView): boolean {
  const failed = findings.filter(({ holds }) => holds !== true);
  return failed.length > 0 && failed.every(({ test }) => paymentTests.includes(test));
}

/** Why a plan goes on for longer than the months of its type. Nothing where it does not. */
export function LongerThanType(props: {
  readonly type: TypeView | undefined;
  readonly basis: Unknown<ScheduleBasis>;
  readonly paymentCents: Cents | undefined;
  readonly law: Law;
}) {
  const speech = useSpeech();
  const { type, basis, paymentCents, law } = props;
  if (type === undefined || basis === 'unknown' || paymentCents === undefined) return null;
  const { termMonths, findings } = type;
  const { payments, leftAfterTerm, paidOffDay } = computePlanLength({ basis, paymentCents, termMonths }, law);
  if (leftAfterTerm === 'nothing') return null;
  const values = {
    plan: formatCount(payments, 'months', speech),
    payment: formatCents(paymentCents),
    term: formatCount(leftAfterTerm.payments, 'months', speech),
    type: speech.tell(`value.agreementType.${type.id}`),
    left: formatCents(leftAfterTerm.cents),
  };
  const steps = [
    speech.tell(`plan-months.${boundOf(findings)}`),
    speech.tell('plan-months.left', values),
    ...feeStep(basis, speech),
    endStep(paidOffDay, speech),
    speech.tell(type.qualifies === true ? 'plan-months.fits' : 'plan-months.does-not-fit', values),
  ];
  const tests = findings.filter(({ test }) => paymentTests.includes(test));
  const about = speech.tell('plan-months.about-plan');
  return (
    <p className="channel-note">
      {speech.tell('plan-months.longer', values)}{' '}
      <WhyButton
        about={about}
        subject={{
          kind: 'reasons',
          name: 'plan-months',
          about,
          answer: values.plan,
          steps,
          findings: tests,
          law: irm('5.14.1.4(1)'),
        }}
      />
    </p>
  );
}

/** The test of a type leaves the fee out; the plan does not, so that it may take one payment more. */
function feeStep({ feeCents }: ScheduleBasis, speech: Speaker): readonly string[] {
  if (feeCents === 'unknown' || feeCents === 0) return [];
  return [speech.tell('plan-months.fee', { fee: formatCents(feeCents) })];
}

function endStep(paidOffDay: PlanLength['paidOffDay'], speech: Speaker): string {
  return paidOffDay === 'not-paid-off'
    ? speech.tell('plan-months.ends-by-csed')
    : speech.tell('plan-months.paid-off', { day: formatDay(paidOffDay, speech) });
}
