import { formatCents, formatDay, formatModule, formatNumber } from '#kernel/decision/format.ts';
import { phrase, type Speech } from '#kernel/decision/phrase.ts';
import { capitalized } from '#kernel/decision/words.ts';
import { plannedPaymentsOf } from '../planned-payments.ts';
import type { FormPart } from './form-content.ts';
import type { FormContract } from './form-contract.ts';
import { field, part } from './form-fields.ts';
import type { Say } from './form-words.ts';

export function taxpayerPart(form: FormContract, say: Say, speech: Speech): FormPart {
  const { name, maskedTin, addressLines } = form.taxpayer;
  const owed = form.owedCents === 'unknown' ? phrase('unknown', speech) : formatCents(form.owedCents);
  const modules = form.modules.map((module) => capitalized(formatModule(module, speech)));
  return part(say('taxpayer'), {
    fields: [
      field(say('taxpayer.name'), [name, ...addressLines], 'two-thirds'),
      field(say('taxpayer.number'), [maskedTin]),
      field(say('taxpayer.taxes'), [modules.join(' · ')], 'two-thirds'),
      field(say('taxpayer.owed', { day: formatDay(form.formDay, speech) }), [owed]),
      field(say('taxpayer.contact'), [form.contact], 'full'),
    ],
  });
}

export function paymentPart({ terms }: FormContract, say: Say, speech: Speech): FormPart {
  const { paymentCents, firstPaymentDay, dueDayOfMonth, feeCents } = terms;
  const { changes, lumpSums } = plannedPaymentsOf(terms);
  const values = {
    payment: formatCents(paymentCents),
    first: formatDay(firstPaymentDay, speech),
    day: formatNumber(dueDayOfMonth),
  };
  const told = (key: string) => (planned: (typeof changes)[number]) =>
    say(key, { day: formatDay(planned.onDay, speech), amount: formatCents(planned.amountCents) });
  return part(say('payment'), {
    paragraphs: [say('payment.agree', values), say('payment.fee', { fee: formatCents(feeCents) })],
    items: [...changes.map(told('payment.change')), ...lumpSums.map(told('payment.once'))],
  });
}

/** IRM 5.14.1.4.4(9): both numbers of the account, or a voided check. */
export function accountPart({ debit }: FormContract, say: Say): readonly FormPart[] {
  if (debit === undefined) return [];
  const fields =
    debit.by === 'voided-check'
      ? [field(say('account.check'), [debit.document], 'full')]
      : [
          field(say('account.routing'), [debit.routingNumber]),
          field(
            say('account.number'),
            [say('account.ends', { digits: debit.accountLastFour })],
            'two-thirds',
          ),
        ];
  return [part(say('account'), { paragraphs: [say('account.authorize')], fields })];
}

export function employerPart(
  { employer: works }: FormContract,
  say: Say,
  speech: Speech,
): readonly FormPart[] {
  if (works === undefined) return [];
  const { name, addressLines, agreedDay } = works;
  const fields = [
    field(say('employer.name'), [name, ...addressLines], 'two-thirds'),
    field(say('employer.agreed'), [formatDay(agreedDay, speech)]),
  ];
  return [part(say('employer'), { paragraphs: [say('employer.deducts')], fields })];
}

/** What every agreement asks of the taxpayer (IRM 5.14.1.2(12)). */
export function conditionsPart(say: Say): FormPart {
  const items = ['pay', 'file', 'refund', 'accrue', 'change', 'end'].map((key) => say(`condition.${key}`));
  return part(say('conditions'), { items, breakable: true });
}

/** Exhibit 5.14.1-2, note 2: written by the system, each with what it means. */
export function additionalPart(
  { conditions: codes, terms }: FormContract,
  say: Say,
  speech: Speech,
): FormPart {
  const told = codes.map((code) => say('additional.code', { code, means: say(`locator.${code}`) }));
  const review =
    terms.reviewDay === 'none' ? [] : [say('additional.review', { day: formatDay(terms.reviewDay, speech) })];
  const items = [...told, ...review];
  return part(say('additional'), items.length > 0 ? { items } : { paragraphs: [say('additional.none')] });
}

export function agencyPart({ terms }: FormContract, say: Say): FormPart {
  return part(say('agency'), {
    fields: [
      field(say('agency.locator'), [terms.locatorNumber]),
      field(say('agency.originator'), [terms.originatorCode]),
      field(say('agency.type'), [say(`type.${terms.type}`)]),
    ],
  });
}
