import { addDays, type Day } from '#kernel/calendar/day.ts';
import { formatCents, formatDay, formatPercent } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Speaker } from '#ui/speech.tsx';
import { directDebitSetUpDays } from '../../../parameters/direct-debit-set-up-days.ts';
import type { DisclosureItem } from '../../../parameters/disclosure-items.ts';
import { feeLowIncome } from '../../../parameters/fee-low-income.ts';
import { interimPaymentPage } from '../../../parameters/interim-payment-page.ts';
import { lowIncomeApplication } from '../../../parameters/low-income-application.ts';
import { lowIncomePercent } from '../../../parameters/low-income-percent.ts';
import { statuteSuspensionDays } from '../../../parameters/statute-suspension-days.ts';
import {
  computeDisclosureFigures,
  type DisclosureFigure,
} from '../../../rules/disclosures/compute-disclosure-figures.ts';
import type { Workbench } from '../workbench.ts';

/** What can be said of each thing, with the rates of the day of the conversation. */
export function sayOf(
  item: DisclosureItem,
  { workbench, toldDay, law }: { readonly workbench: Workbench; readonly toldDay: Day; readonly law: Law },
  speech: Speaker,
): string {
  const { feeCents, on: onDay } = workbench.determination;
  const rates = computeDisclosureFigures(toldDay, law);
  const percentOf = (figure: DisclosureFigure) =>
    figure === 'not-loaded' ? speech.tell('told.rate-not-loaded') : formatPercent(figure.value);
  const form = inForce(lowIncomeApplication, onDay, law).value;
  return speech.tell(`disclosure-say.${item}`, {
    fee: feeCents === 'unknown' ? speech.tell('told.fee-not-known') : formatCents(feeCents),
    interest: percentOf(rates.interestPercent),
    latePay: percentOf(rates.failureToPayPercent),
    lateFile: percentOf(rates.failureToFilePercent),
    reduced: percentOf(rates.reducedFailureToPayPercent),
    days: String(inForce(statuteSuspensionDays, onDay, law).value),
    percent: String(inForce(lowIncomePercent, onDay, law).value),
    lowFee: formatCents(inForce(feeLowIncome, onDay, law).value),
    formNumber: form.formNumber,
    website: form.formWebsite,
    telephone: form.formTelephone,
    page: inForce(interimPaymentPage, onDay, law).value,
    firstDebit: formatDay(addDays(toldDay, inForce(directDebitSetUpDays, onDay, law).value), speech),
  });
}
