/**
 * The words of Form 433-D or 2159 for one agreement.
 *
 * Law: IRM 5.14.1.4.4(1)b, (7) to (9): payments that change, levy sources, signatures, the account; Exhibit
 * 5.14.1-2, note 2: the conditions that do not stand in the locator number, in Additional Conditions. Not
 * modelled: the employer's own signature, which stays on the employer's paper.
 */
import { formatCents, formatDay, formatModule, formatNumber } from '#kernel/decision/format.ts';
import { phrase, type Speech } from '#kernel/decision/phrase.ts';
import { capitalized, fill, type WordValues } from '#kernel/decision/words.ts';
import { signers } from '../../parameters/signing.ts';
import { plannedPaymentsOf } from '../planned-payments.ts';
import type { FormContent, FormField, FormPart } from './form-content.ts';
import type { FormContract } from './form-contract.ts';

type Say = (key: string, values?: WordValues) => string;

export function composeForm(form: FormContract, speech: Speech): FormContent {
  const say = sayFrom(speech);
  const formName = say('name', { number: form.formNumber });
  const { name, maskedTin } = form.taxpayer;
  return {
    language: form.language,
    wordmark: say('wordmark'),
    sender: form.sender,
    title: say(`title.${form.formNumber}`),
    formName,
    opening: [say('opening', { day: formatDay(form.formDay, speech) })],
    parts: [
      taxpayer(form, say, speech),
      payment(form, say, speech),
      ...account(form, say),
      ...employer(form, say, speech),
      conditions(say),
      additional(form, say, speech),
      agencyUse(form, say),
    ],
    signatures: signatures(form, say, speech),
    footer: [formName, name, maskedTin].join(' · '),
    pageOf: say('page-of', { page: '{page}', pages: '{pages}' }),
  };
}

/** A form with a hole in it must not be signed, so a key without words throws. */
function sayFrom({ words, language }: Speech): Say {
  return (key, values = {}) => {
    const template = words[`form.${key}`];
    if (template === undefined)
      throw new Error(`a form has no words for "${key}" in the language ${language}`);
    return fill(template, values);
  };
}

function part(heading: string, more: Partial<FormPart>): FormPart {
  return { heading, paragraphs: [], fields: [], items: [], breakable: false, ...more };
}

function field(label: string, lines: readonly string[], columns = 1): FormField {
  return { label, lines, columns };
}

function taxpayer(form: FormContract, say: Say, speech: Speech): FormPart {
  const { name, maskedTin, addressLines } = form.taxpayer;
  const owed = form.owedCents === 'unknown' ? phrase('unknown', speech) : formatCents(form.owedCents);
  const modules = form.modules.map((module) => capitalized(formatModule(module, speech)));
  return part(say('taxpayer'), {
    fields: [
      field(say('taxpayer.name'), [name, ...addressLines], 2),
      field(say('taxpayer.number'), [maskedTin]),
      field(say('taxpayer.taxes'), [modules.join(' · ')], 2),
      field(say('taxpayer.owed', { day: formatDay(form.formDay, speech) }), [owed]),
      field(say('taxpayer.contact'), [form.contact], fullWidth),
    ],
  });
}

const fullWidth = 3;

function payment({ terms }: FormContract, say: Say, speech: Speech): FormPart {
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
function account({ debit }: FormContract, say: Say): readonly FormPart[] {
  if (debit === undefined) return [];
  const fields =
    debit.by === 'voided-check'
      ? [field(say('account.check'), [debit.document], fullWidth)]
      : [
          field(say('account.routing'), [debit.routingNumber]),
          field(say('account.number'), [say('account.ends', { digits: debit.accountLastFour })], 2),
        ];
  return [part(say('account'), { paragraphs: [say('account.authorize')], fields })];
}

function employer({ employer: works }: FormContract, say: Say, speech: Speech): readonly FormPart[] {
  if (works === undefined) return [];
  const { name, addressLines, agreedDay } = works;
  const fields = [
    field(say('employer.name'), [name, ...addressLines], 2),
    field(say('employer.agreed'), [formatDay(agreedDay, speech)]),
  ];
  return [part(say('employer'), { paragraphs: [say('employer.deducts')], fields })];
}

/** What every agreement asks of the taxpayer (IRM 5.14.1.2(12)). */
function conditions(say: Say): FormPart {
  const items = ['pay', 'file', 'refund', 'accrue', 'change', 'end'].map((key) => say(`condition.${key}`));
  return part(say('conditions'), { items, breakable: true });
}

/** Exhibit 5.14.1-2, note 2: written by the system, each with what it means. */
function additional({ conditions: codes, terms }: FormContract, say: Say, speech: Speech): FormPart {
  const told = codes.map((code) => say('additional.code', { code, means: say(`locator.${code}`) }));
  const review =
    terms.reviewDay === 'none' ? [] : [say('additional.review', { day: formatDay(terms.reviewDay, speech) })];
  const items = [...told, ...review];
  return part(say('additional'), items.length > 0 ? { items } : { paragraphs: [say('additional.none')] });
}

function agencyUse({ terms }: FormContract, say: Say): FormPart {
  return part(say('agency'), {
    fields: [
      field(say('agency.locator'), [terms.locatorNumber]),
      field(say('agency.originator'), [terms.originatorCode]),
      field(say('agency.type'), [say(`type.${terms.type}`)]),
    ],
  });
}

function signatures(form: FormContract, say: Say, speech: Speech): FormContent['signatures'] {
  const lines = signers.map((signer) => {
    const signature = form.signatures.find((one) => one.signer === signer);
    if (signature === undefined) return { label: say(`sign.${signer}`), signed: '' };
    const day = formatDay(signature.onDay, speech);
    const by = signature.personName === undefined ? '' : `${signature.personName}, `;
    return { label: say(`sign.${signer}`), signed: `${by}${say(`sign.${signature.way}`, { day })}` };
  });
  return { heading: say('sign'), paragraphs: [say('sign.agree')], lines };
}
