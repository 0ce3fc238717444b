/**
 * The words of the written confirmation of an agreement.
 *
 * Law: IRM 5.14.1.4.4(8): an agreement is in writing; IRM 5.14.1.2(11), (12) and 5.14.1.4.4(4): what it tells.
 * Not modelled: scheduled changes of the payment; agreements that have them come with the other types.
 */
import { formatCents, formatDay, formatModule, formatNumber } from '#kernel/decision/format.ts';
import { phrase, type Speech } from '#kernel/decision/phrase.ts';
import { capitalized } from '#kernel/decision/words.ts';
import { sumCents } from '#kernel/money/cents.ts';
import { agreementSections } from './agreement-sections.ts';
import { composeHead } from './compose-head.ts';
import type { AmountsTable, LetterContent, LetterFigure } from './letter-content.ts';
import type { AgreementConfirmation } from './letter-contract.ts';
import { letterWords, type Say } from './letter-words.ts';

export function composeAgreementConfirmation(letter: AgreementConfirmation, speech: Speech): LetterContent {
  const say = letterWords(speech);
  const letterName = say('letter.numbered', { number: letter.letterNumber });
  return {
    ...composeHead(letter, letterName, say, speech),
    title: say('letter.agreement-confirmation.title'),
    state: letter.levyPossible
      ? { sentence: say('approved.levy-barred-in-effect'), protects: true }
      : { sentence: say('letter.agreement-confirmation.active'), protects: false },
    opening: [say('letter.agreement-confirmation.opening')],
    figures: figuresOf(letter, say, speech),
    amounts: amountsOf(letter, say, speech),
    sections: agreementSections(letter, say, speech),
    elements: ['terms', 'taxes', 'first-payment'],
  };
}

function figuresOf(letter: AgreementConfirmation, say: Say, speech: Speech): readonly LetterFigure[] {
  const due = (on: AgreementConfirmation['firstDueDay']): string =>
    say('letter.agreement-confirmation.due-on', { day: formatDay(on, speech) });
  const { lastPayment } = letter;
  return [
    {
      label: say('letter.agreement-confirmation.each-month'),
      value: formatCents(letter.monthlyPaymentCents),
      note: say('letter.agreement-confirmation.due-each-month', { day: formatNumber(letter.dueDayOfMonth) }),
    },
    {
      label: say('letter.agreement-confirmation.first-payment'),
      value: formatCents(letter.firstPaymentCents),
      note: due(letter.firstDueDay),
    },
    lastPayment === 'unknown'
      ? {
          label: say('letter.agreement-confirmation.last-payment'),
          value: phrase('unknown', speech),
          note: '',
        }
      : {
          label: say('letter.agreement-confirmation.last-payment'),
          value: formatCents(lastPayment.paymentCents),
          note: due(lastPayment.dueDay),
        },
  ];
}

function amountsOf(letter: AgreementConfirmation, say: Say, speech: Speech): AmountsTable {
  const { modules, balanceDay } = letter;
  const together = sumCents(modules.map(({ balanceCents }) => balanceCents));
  return {
    head: [
      say('letter.agreement-confirmation.tax'),
      say('letter.agreement-confirmation.balance-on', { day: formatDay(balanceDay, speech) }),
    ],
    rows: modules.map(({ module, balanceCents }) => [
      capitalized(formatModule(module, speech)),
      formatCents(balanceCents),
    ]),
    total: [say('letter.agreement-confirmation.together'), formatCents(together)],
  };
}
