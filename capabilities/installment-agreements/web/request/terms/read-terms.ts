import type { Day } from '#kernel/calendar/day.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import type { FieldError } from '#ui/form/form.tsx';
import { readDay, readDollars } from '#ui/form/read.ts';
import type { Speaker } from '#ui/speech.tsx';
import { dueDayOfMonthMost } from '../../../api/given-facts.contract.ts';
import type { ChosenTerms } from '../../../rules/terms/chosen-terms.ts';
import type { PlannedDraft, TermsDraft } from './draft.ts';

export type ReadTerms = { readonly terms?: ChosenTerms; readonly errors: readonly FieldError[] };

/** The terms that were typed, or what cannot be read and what to enter instead, at its field. */
export function readTerms(draft: TermsDraft, { tell }: Speaker): ReadTerms {
  const errors: FieldError[] = [];
  const wants: Wants = (name, key = name) => {
    errors.push({ name, message: tell(`terms-form.enter.${key}`, { max: String(dueDayOfMonthMost) }) });
  };
  const read = {
    type: known(draft.type, 'type', wants),
    method: known(draft.method, 'method', wants),
    paymentCents: asked(readPayment(draft.payment), 'payment', wants),
    paymentAgreedDay: dayOr('not-agreed', draft.paymentAgreed, 'paymentAgreed', wants),
    changes: plannedIn('changes', draft.changes, wants),
    lumpSums: plannedIn('lumpSums', draft.lumpSums, wants),
    dayOfMonth: asked(readDueDay(draft.dueDay), 'dueDay', wants),
    chosenDay: asked(readDay(draft.chosenDay), 'chosenDay', wants),
    confirmedDay: dayOr('not-confirmed', draft.confirmedDay, 'confirmedDay', wants),
    firstPaymentDay: asked(readDay(draft.firstPayment), 'firstPayment', wants),
    reviewDay: dayOr('none', draft.reviewDay, 'reviewDay', wants),
  };
  return errors.length > 0 ? { errors } : { errors, terms: termsOf(draft, read as WholeRead) };
}

/** What was read where nothing was wanting. */
type WholeRead = {
  readonly type: ChosenTerms['type'];
  readonly method: ChosenTerms['method']['method'];
  readonly paymentCents: Cents;
  readonly paymentAgreedDay: ChosenTerms['paymentAgreedDay'];
  readonly changes: readonly Planned[];
  readonly lumpSums: readonly Planned[];
  readonly dayOfMonth: number;
  readonly chosenDay: Day;
  readonly confirmedDay: ChosenTerms['dueDay']['confirmedDay'];
  readonly firstPaymentDay: Day;
  readonly reviewDay: ChosenTerms['reviewDay'];
};

function termsOf(draft: TermsDraft, read: WholeRead): ChosenTerms {
  const { type, paymentCents, paymentAgreedDay, firstPaymentDay, reviewDay } = read;
  const { dayOfMonth, chosenDay, confirmedDay } = read;
  const { chosenBy, channel, conditions } = draft;
  return {
    type,
    paymentCents,
    paymentAgreedDay,
    paymentChanges: read.changes.map(({ month, ...one }) => ({ ...one, fromMonth: month })),
    lumpSums: read.lumpSums.map(({ month, ...one }) => ({ ...one, inMonth: month })),
    dueDay: { dayOfMonth, chosenBy, chosenDay, channel, confirmedDay },
    firstPaymentDay,
    method: methodOf(draft, read.method),
    conditions,
    reviewDay,
    levySources: levySourcesOf(draft),
  };
}

function methodOf(draft: TermsDraft, method: WholeRead['method']): ChosenTerms['method'] {
  const { hasCheckingAccount, directDebitOffer, payrollDeductionOffer, electronicEncouraged } = draft;
  const description = draft.description.trim();
  return {
    method,
    ...(description !== '' && { description }),
    hasCheckingAccount,
    directDebitOffer,
    payrollDeductionOffer,
    electronicEncouraged,
  };
}

function levySourcesOf({ noSourceKnown, levySources }: TermsDraft): ChosenTerms['levySources'] {
  if (noSourceKnown) return 'none-known';
  return levySources.length === 0 ? 'unknown' : levySources;
}

type Wants = (name: string, key?: string) => void;

function asked<Value>(value: Value | undefined, name: string, wants: Wants, key = name): Value | undefined {
  if (value === undefined) wants(name, key);
  return value;
}

function known<Value extends string>(value: Value | '', name: string, wants: Wants): Value | undefined {
  return asked(value === '' ? undefined : value, name, wants);
}

/** Nothing typed is nothing said; what is typed has to be a day. */
function dayOr<None extends string>(none: None, text: string, name: string, wants: Wants): Day | None {
  if (text.trim() === '') return none;
  const day = readDay(text);
  if (day === undefined) wants(name, 'chosenDay');
  return day ?? none;
}

type Planned = { readonly month: number; readonly amountCents: Cents; readonly because: string };

/** Each row whole, or an error at each part of it that is not. */
function plannedIn(
  name: 'changes' | 'lumpSums',
  rows: readonly PlannedDraft[],
  wants: Wants,
): readonly Planned[] {
  return rows.flatMap(({ month: monthText, amount, because }, index) => {
    const at = `${name}-${index}`;
    const month = asked(readMonth(monthText), at, wants, 'planned');
    const amountCents = asked(readPayment(amount), `${at}-amount`, wants, 'payment');
    const why = asked(because.trim() || undefined, `${at}-because`, wants, 'planned-because');
    const isWhole = month !== undefined && amountCents !== undefined && why !== undefined;
    return isWhole ? [{ month, amountCents, because: why }] : [];
  });
}

function readMonth(text: string): number | undefined {
  const month = readWhole(text);
  return month === 0 ? undefined : month;
}

function readPayment(text: string): Cents | undefined {
  const amount = readDollars(text);
  return amount === undefined || amount <= zeroCents ? undefined : amount;
}

function readDueDay(text: string): number | undefined {
  const day = readWhole(text);
  return day !== undefined && day >= 1 && day <= dueDayOfMonthMost ? day : undefined;
}

function readWhole(text: string): number | undefined {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
}
