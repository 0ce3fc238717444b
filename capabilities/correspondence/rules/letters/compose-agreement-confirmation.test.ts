import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { sampleConfirmation, sampleWords } from '../../api/testing.ts';
import { approvedSentencesOf, emailWarningsOf } from '../approved-sentences-of.ts';
import { decideLetterContent } from '../decide-letter-content.ts';
import { decideMayConvey } from '../decide-may-convey.ts';
import { decideMayPublish } from '../decide-may-publish.ts';
import { composeAgreementConfirmation } from './compose-agreement-confirmation.ts';
import { elementsOf, proseOf, textOf } from './letter-content.ts';
import type { AgreementConfirmation } from './letter-contract.ts';

const languages = ['en', 'es'] as const;
type Language = (typeof languages)[number];

function compose(change: Partial<AgreementConfirmation> = {}, language: Language = 'en') {
  const speech = { language, audience: 'taxpayer', words: sampleWords(language) } as const;
  return composeAgreementConfirmation(sampleConfirmation(language, change), speech);
}

function told(change: Partial<AgreementConfirmation> = {}, language: Language = 'en'): string {
  return textOf(compose(change, language));
}

describe('a confirmation', () => {
  test.each(languages)('in %s tells each figure of the agreement as the agreement has it', (language) => {
    const content = compose({ firstPaymentCents: cents(26_668) }, language);
    const values = content.figures.map(({ value }) => value);
    expect(values).toEqual(['$266.67', '$266.68', '$241.09']);
    const text = textOf(content);
    for (const figure of ['$225.00', '$43.00', '250', '30', '0.25', '13844', '1-800-829-3676', '$9,032.41'])
      expect(text).toContain(figure);
    expect(content.amounts).toMatchObject({ total: [expect.anything(), '$9,032.41'] });
  });

  test('writes days as its reader does', () => {
    expect(told()).toContain('due June 15, 2023');
    expect(told()).toContain('by May 31, 2023');
    expect(told({}, 'es')).toContain('vence el 15 de junio de 2023');
    expect(told({}, 'es')).toContain('a más tardar el 31 de mayo de 2023');
  });

  test('names the taxes in words and adds them up', () => {
    const modules = [
      { module: '30 201912', balanceCents: cents(101) },
      { module: '01 202003', balanceCents: cents(202) },
    ];
    expect(compose({ modules }).amounts).toEqual({
      head: ['Tax', 'Balance on May 1, 2023'],
      rows: [
        ['2019 income tax', '$1.01'],
        ['Employment tax, quarter 1 of 2020', '$2.02'],
      ],
      total: ['Total', '$3.03'],
    });
  });

  test('tells why the agreement was made: the findings of its decision with their paragraphs', () => {
    const reasons = compose().sections.find(({ elements }) => elements.includes('reasons'));
    expect(reasons?.items).toEqual([
      {
        text: 'The income tax you owe, $9,032.41, is at most $10,000.00.',
        law: '26 U.S.C. § 6159(c)(1)',
      },
      {
        text: 'Your payment of $266.67 is at least $265.12, so all is paid within the time.',
        law: 'IRM 5.14.5.3',
      },
    ]);
  });

  test('says that the last payment is not known where it is not', () => {
    expect(compose({ lastPayment: 'unknown' }).figures.at(-1)).toMatchObject({
      value: 'We don’t know yet',
      note: '',
    });
  });

  test('says that the first payment covers the fee where the fee is more than the monthly payment', () => {
    const change = { monthlyPaymentCents: dollars(100), firstPaymentCents: dollars(225) };
    expect(told(change)).toContain('Your first payment is $225.00, more than the others, to cover the fee.');
    expect(told()).not.toContain('more than the others');
  });
});

describe('what is not known or set yet', () => {
  test('is told as such: the letter number, the way to pay, a balance and with it the total', () => {
    const [known] = sampleConfirmation('en').modules;
    const modules = [
      known ?? { module: '', balanceCents: cents(0) },
      { module: '30 202012', balanceCents: 'unknown' },
    ] as const;
    const content = compose({ modules, letterNumber: 'unknown', paymentWay: 'unknown' });
    expect(content.amounts).toMatchObject({
      rows: [
        [expect.anything(), '$5,120.33'],
        ['2020 income tax', 'We don’t know yet'],
      ],
      total: ['Total', 'We don’t know yet'],
    });
    const text = textOf(content);
    expect(text).toContain('Letter, number not set');
    expect(text).toContain('How you make each payment is still to be agreed.');
    expect(text).not.toContain('Kansas City');
  });

  test('an employee without a number is named all the same', () => {
    const { contact } = sampleConfirmation('en');
    expect(told({ contact: { ...contact, employeeNumber: 'unknown' } })).toContain(
      'M. Reyes, employee We don’t know yet',
    );
  });
});

test.each`
  rates          | language | sentence
  ${[0.25]}      | ${'en'}  | ${'The late-payment penalty is 0.25 percent a month.'}
  ${[0.25, 0.5]} | ${'en'}  | ${'The late-payment penalty is 0.25 or 0.5 percent a month.'}
  ${[0.25, 0.5]} | ${'es'}  | ${'La multa por pagar tarde es del 0.25 o 0.5 por ciento al mes.'}
  ${'unknown'}   | ${'en'}  | ${'We don’t know its rate yet.'}
`('penalty rates of $rates are told in $language', ({ rates, language, sentence }) => {
  expect(told({ failureToPayPercents: rates }, language)).toContain(sentence);
});

test('taxes that bear no penalty for late payment are told of none', () => {
  expect(told({ failureToPayPercents: [] })).not.toMatch(/late-payment penalty/);
});

describe('the fee', () => {
  const lowIncomeFee = sampleConfirmation('en').lowIncomeFee;
  if (lowIncomeFee === 'none') throw new Error('the sample letter is to a person');

  test.each`
    treatment     | feeCents        | sentence
    ${'standard'} | ${dollars(225)} | ${'The setup fee is $225.00. It comes out'}
    ${'reduced'}  | ${dollars(43)}  | ${'Your setup fee is $43.00, reduced because your income is low.'}
    ${'waived'}   | ${dollars(0)}   | ${'The setup fee is $0.00, because'}
  `('$treatment is told as such, with the right to ask', ({ treatment, feeCents, sentence }) => {
    const text = told({ feeCents, lowIncomeFee: { ...lowIncomeFee, treatment } });
    expect(text).toContain(sentence);
    expect(text).toContain('send Form 13844, Application for Reduced User Fee, by May 31, 2023.');
  });

  test('of a corporation has no low-income right', () => {
    const content = compose({ lowIncomeFee: 'none' });
    expect(elementsOf(content)).not.toContain('low-income-right');
    expect(textOf(content)).not.toContain('13844');
  });
});

describe('how to pay', () => {
  const check = ['US Treasury', 'your name', 'Social Security or employer number', 'the type of tax'];
  const five = [...check, 'the tax period', '“Installment Agreement.”'];

  test.each`
    paymentWay             | says
    ${'check'}             | ${['check or money order', 'Kansas City', 'reminder']}
    ${'other'}             | ${['check or money order', 'Kansas City']}
    ${'payroll-deduction'} | ${['Your employer', 'a reminder', 'Kansas City']}
    ${'eftps'}             | ${['EFTPS', 'a reminder', 'Kansas City']}
    ${'direct-pay'}        | ${['Direct Pay', 'Kansas City']}
    ${'card'}              | ${['by card', 'Kansas City']}
  `(
    '[IA-C-025] by $paymentWay: and what stands on a check, to whom and where it goes',
    ({ paymentWay, says }) => {
      const text = told({ paymentWay });
      for (const words of [...says, ...five]) expect(text).toContain(words);
      expect(text).not.toContain('from your bank account');
    },
  );

  test('[IA-C-025] by direct debit nothing of checks is told', () => {
    const text = told({ paymentWay: 'direct-debit' });
    expect(text).toContain('from your bank account');
    for (const words of [...five, 'Kansas City']) expect(text).not.toContain(words);
  });

  test('a payment that changes, and one that is larger once, stand with their days', () => {
    const changes = [{ onDay: day('2024-01-15'), amountCents: dollars(350) }];
    const lumpSums = [{ onDay: day('2024-06-15'), amountCents: dollars(2_000) }];
    const text = told({ changes, lumpSums });
    expect(text).toContain('From January 15, 2024 you pay $350.00 each month.');
    expect(text).toContain('On June 15, 2024 you pay $2,000.00 more, once.');
    expect(told()).not.toContain('When the payment changes');
  });
});

describe('lien, levy and conditions', () => {
  test('stand only where they are possible', () => {
    const content = compose({ lienNotice: 'not-possible', levyPossible: false });
    expect(elementsOf(content)).not.toContain('lien');
    expect(textOf(content)).not.toMatch(/lev(y|ies)|lien/i);
    expect(content.state).toEqual({ sentence: 'Your plan is active.', protects: false });
  });

  test('a lien on file is told as one', () => {
    expect(told({ lienNotice: 'filed' })).toContain('is on file');
  });

  test('a levy that stays and a number that is covered too are told, the number masked', () => {
    const conditions = [
      { kind: 'levy-stays', source: 'Acme Payroll' },
      { kind: 'cross-reference', maskedTin: '**-***0077' },
    ] as const;
    const text = told({ conditions });
    expect(text).toContain('A levy that we served earlier stays in place: Acme Payroll.');
    expect(text).toContain('**-***0077');
  });
});

describe('every confirmation', () => {
  const lowIncomeFee = sampleConfirmation('en').lowIncomeFee;
  const variants: readonly Partial<AgreementConfirmation>[] = [
    {},
    { paymentWay: 'direct-debit', lienNotice: 'filed' },
    { paymentWay: 'payroll-deduction', lowIncomeFee: 'none' },
    { conditions: [{ kind: 'levy-stays', source: 'Acme Payroll' }], lastPayment: 'unknown' },
    ...(lowIncomeFee === 'none'
      ? []
      : (['reduced', 'waived'] as const).map((treatment) => ({
          lowIncomeFee: { ...lowIncomeFee, treatment },
        }))),
  ];
  const cases = languages.flatMap((language) =>
    variants.map((change, index) => ({ language, change, index })),
  );

  test.each(cases)('says nothing barred: $language, variant $index', ({ language, change }) => {
    const content = compose(change, language);
    const words = sampleWords(language);
    const onDay = day('2023-05-01');
    const conveyed = decideMayConvey(
      {
        state: 'in-effect',
        language,
        text: proseOf(content),
        approvedSentences: approvedSentencesOf('in-effect', words, onDay, sampleLaw),
        onDay,
      },
      sampleLaw,
    );
    const published = decideMayPublish(
      { language, text: textOf(content), approvedSentences: emailWarningsOf(words, onDay, sampleLaw), onDay },
      sampleLaw,
    );
    expect([...conveyed.findings, ...published.findings].filter(({ holds }) => holds !== true)).toEqual([]);
  });

  test.each(cases)('says all that it must: $language, variant $index', ({ language, change }) => {
    const content = compose(change, language);
    const facts = {
      letterKind: 'agreement-confirmation',
      individual: change.lowIncomeFee !== 'none',
      lienPossible: true,
      levyPossible: true,
      employeeNumber: '1000412',
      elements: elementsOf(content),
      text: textOf(content),
      onDay: day('2023-05-01'),
    } as const;
    expect(decideLetterContent(facts, sampleLaw).findings.filter(({ holds }) => holds !== true)).toEqual([]);
  });

  test.each(cases)(
    '[IA-A-003] has no gendered pronoun: $language, variant $index',
    ({ language, change }) => {
      expect(genderedPronounsIn(told(change, language), language)).toEqual([]);
      expect(genderedPronounsIn(`${told(change, 'en')} his Forms 1040`, 'en')).toEqual(['his']);
    },
  );
});

test('a person called Levy gets a letter: names are not what is said', () => {
  const content = compose({ taxpayerName: 'R. Levy', recipient: ['R. Levy', '1 Final Street'] });
  const conveyed = decideMayConvey(
    {
      state: 'in-effect',
      language: 'en',
      text: proseOf(content),
      approvedSentences: approvedSentencesOf('in-effect', sampleWords('en'), day('2023-05-01'), sampleLaw),
      onDay: day('2023-05-01'),
    },
    sampleLaw,
  );
  expect(conveyed.outcome).toBe('may-convey');
});

test('a letter without words for one of its sentences is not made', () => {
  const { 'letter.agreement-confirmation.title': _, ...words } = sampleWords('en');
  expect(() =>
    composeAgreementConfirmation(sampleConfirmation('en'), { language: 'en', audience: 'taxpayer', words }),
  ).toThrow('there are no words for "letter.agreement-confirmation.title"');
});
