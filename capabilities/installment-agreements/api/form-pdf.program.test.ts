import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { words } from '#apps/server/words.ts';
import { day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { compileLetter } from '#platform/letters/compile-letter.ts';
import { composeForm } from '../rules/forms/compose-form.ts';
import type { FormContract } from '../rules/forms/form-contract.ts';

const contract: FormContract = {
  formNumber: '433-D',
  language: 'en',
  formDay: day('2023-04-05'),
  sender: ['Sample Agency', '1 Main Street'],
  contact: 'M. Reyes, 804-555-0114',
  taxpayer: {
    name: 'R. Amari',
    maskedTin: '***-**-0142',
    addressLines: ['14 Example Street', 'Dover, DE 19901'],
  },
  modules: ['30 202012'],
  owedCents: cents(1_248_000),
  terms: {
    type: 'routine',
    paymentCents: dollars(300),
    dueDayOfMonth: 15,
    firstPaymentDay: day('2023-05-15'),
    termMonths: 48,
    feeCents: dollars(225),
    feeTreatment: 'standard',
    method: 'direct-debit',
    paymentChanges: [],
    lumpSums: [],
    reviewDay: 'none',
    settledDay: day('2023-04-05'),
    locatorNumber: '1253',
    originatorCode: '70',
  },
  conditions: ['66', '80'],
  debit: { by: 'numbers', routingNumber: '021000021', accountLastFour: '3456' },
  signatures: [],
};

const template = 'capabilities/installment-agreements/forms/agreement-form.typ';

async function printed(language: 'en' | 'es', change: Partial<FormContract> = {}) {
  const form = { ...contract, ...change, language };
  const content = composeForm(form, { language, audience: 'taxpayer', words: words[language] });
  const made = compileLetter({ template, content, createdOn: form.formDay });
  const document = await getDocumentProxy(new Uint8Array(made.pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { ...made, document, text: text.replaceAll(/\s+/g, ' ') };
}

test('[IA-C-157] the printed Form 433-D says the conditions beside the locator number, and what was agreed', async () => {
  const { text, pages } = await printed('en');
  for (const said of [
    'Installment agreement',
    'Form 433-D',
    '66: notice of lien to be filed on default',
    '80: the payment is to be reviewed',
    '1253',
    '$300.00 on May 15, 2023',
    '$12,480.00',
    '021000021',
    'ends in 3456',
    'Taxpayer, title if for a business, and date',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('53: back-up');
  expect(pages).toBe(1);
});

test.each(['en', 'es'] as const)(
  'the form in %s is tagged for PDF/UA-1 in its language',
  async (language) => {
    const { pdf, document } = await printed(language);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getMetadata()).info).toMatchObject({ Language: language });
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  },
);

test('Form 2159 in Spanish names the employer', async () => {
  const employer = { name: 'Sample Works', addressLines: ['1 Mill Road'], agreedDay: day('2023-04-04') };
  const { text } = await printed('es', { formNumber: '2159', employer });
  for (const said of [
    'Acuerdo de deducción de nómina',
    'Formulario 2159',
    'Sample Works',
    '4 de abril de 2023',
  ])
    expect(text).toContain(said);
});
