/**
 * The words of the written confirmation of an agreement.
 *
 * Law: IRM 5.14.1.4.4(8): an agreement is in writing; IRM 5.14.1.2(11), (12) and 5.14.1.4.4(4): what it
 * tells. Not modelled: scheduled changes of the payment; agreements that have them come with the other types.
 */
import { formatCents, formatDay, formatModule, formatNumber } from '#kernel/decision/format.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import { phrase, type Speech } from '#kernel/decision/phrase.ts';
import { capitalized } from '#kernel/decision/words.ts';
import { type Cents, sumCents } from '#kernel/money/cents.ts';
import { agreementRights } from './agreement-rights.ts';
import { agreementTerms } from './agreement-terms.ts';
import { composeHead } from './compose-head.ts';
import type { AmountsTable, LetterContent, LetterFigure } from './letter-content.ts';
import type { AgreementConfirmation } from './letter-contract.ts';
import { type Say, sayFrom } from './letter-words.ts';

export function composeAgreementConfirmation(letter: AgreementConfirmation, speech: Speech): LetterContent {
  const say = sayFrom(speech);
  const own: Say = (key, values) => say(`letter.agreement-confirmation.${key}`, values);
  const { letterNumber } = letter;
  const letterName =
    letterNumber === 'unknown'
      ? say('letter.not-numbered')
      : say('letter.numbered', { number: letterNumber });
  return {
    ...composeHead(letter, letterName, say, speech),
    title: own('title'),
    state: letter.levyPossible
      ? { sentence: say('approved.levy-barred-in-effect'), protects: true }
      : { sentence: own('active'), protects: false },
    opening: [own('opening')],
    figures: figuresOf(letter, own, speech),
    amounts: amountsOf(letter, own, speech),
    sections: [...agreementTerms(letter, own, speech), ...agreementRights(letter, own, say, speech)],
    elements: ['terms', 'taxes', 'first-payment'],
  };
}

function figuresOf(letter: AgreementConfirmation, own: Say, speech: Speech): readonly LetterFigure[] {
  const due = (on: AgreementConfirmation['firstDueDay']): string =>
    own('due-on', { day: formatDay(on, speech) });
  const { lastPayment } = letter;
  return [
    {
      label: own('each-month'),
      value: formatCents(letter.monthlyPaymentCents),
      note: own('due-each-month', { day: formatNumber(letter.dueDayOfMonth) }),
    },
    {
      label: own('first-payment'),
      value: formatCents(letter.firstPaymentCents),
      note: due(letter.firstDueDay),
    },
    lastPayment === 'unknown'
      ? {
          label: own('last-payment'),
          value: phrase('unknown', speech),
          note: '',
        }
      : {
          label: own('last-payment'),
          value: formatCents(lastPayment.paymentCents),
          note: due(lastPayment.dueDay),
        },
  ];
}

function amountsOf(letter: AgreementConfirmation, own: Say, speech: Speech): AmountsTable {
  const { modules, balanceDay } = letter;
  const known = modules.map(({ balanceCents }) => balanceCents).filter((balance) => balance !== 'unknown');
  const together = known.length < modules.length ? 'unknown' : sumCents(known);
  const amount = (balance: Unknown<Cents>): string =>
    balance === 'unknown' ? phrase('unknown', speech) : formatCents(balance);
  return {
    head: [own('tax'), own('balance-on', { day: formatDay(balanceDay, speech) })],
    rows: modules.map(({ module, balanceCents }) => [
      capitalized(formatModule(module, speech)),
      amount(balanceCents),
    ]),
    total: [own('together'), amount(together)],
  };
}
