import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { explainFinding } from '#kernel/decision/explain.ts';
import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { languages, missingKeys, type Words } from '#kernel/decision/words.ts';
import { kindsOfTax } from '../parameters/kinds-of-tax.ts';
import { masterFileTaxes } from '../parameters/master-file-taxes.ts';
import { inputTable } from '../process/input.ts';
import { moduleTable } from '../process/module.ts';
import { reducedRateFindings } from '../rules/reduced-rate.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';

const all: Readonly<Record<'en' | 'es', Words>> = { en, es };

test('both languages say the same, with the same values', () => {
  expect(missingKeys(en, es)).toEqual([]);
});

test.each(languages)('no word in %s gives anybody a gender', (language) => {
  expect(Object.values(all[language]).flatMap((text) => genderedPronounsIn(text, language))).toEqual([]);
});

test.each(languages)('every MFT, kind of tax, state and event has words in %s', (language) => {
  const keys = [
    ...masterFileTaxes.map(([mft]) => `period.${mft}`),
    ...kindsOfTax.map((kind) => `kind-of-tax.${kind}`),
    ...[moduleTable, inputTable].flatMap(({ kind, rows, initial }) => [
      ...rows.flatMap((row) =>
        ['event', 'history', 'taxpayer-history'].map((of) => `${of}.${kind}.${row.on}`),
      ),
      ...rows.filter((row) => row.to !== initial).map((row) => `state.${kind}.${row.to}`),
    ]),
  ];
  expect(keys.filter((key) => all[language][key] === undefined)).toEqual([]);
});

describe('each finding of the reduced rate in words', () => {
  const met = {
    agreementDay: day('2023-04-12'),
    owedByIndividual: true,
    filedTimely: true,
    noticeDay: 'none',
  } as const;
  const failed = {
    agreementDay: day('1999-12-31'),
    owedByIndividual: false,
    filedTimely: false,
    noticeDay: day('1999-12-01'),
  };
  const unknown = {
    agreementDay: met.agreementDay,
    owedByIndividual: 'unknown',
    filedTimely: 'unknown',
    noticeDay: 'unknown',
  } as const;
  const law = { id: 'none', adopted: [] };

  test.each(languages)('in %s, from its own template', (language) => {
    for (const facts of [met, failed, unknown]) {
      for (const finding of reducedRateFindings(facts, law)) {
        const { status, sentence } = explainFinding(finding, all[language], { language, audience: 'staff' });
        const template = all[language][`finding.${finding.test}.${status}`] ?? '';
        expect(template).not.toBe('');
        const [beginning = ''] = template.split('{');
        expect(sentence.startsWith(beginning)).toBe(true);
        expect(sentence).not.toMatch(/[{}]|undefined|unknown/);
      }
    }
  });

  test('days stand in the sentence as staff read them', () => {
    const [entered, , , notice] = reducedRateFindings(failed, law);
    const sentences = [entered, notice].map((finding) =>
      finding === undefined
        ? ''
        : explainFinding(finding, en, { language: 'en', audience: 'staff' }).sentence,
    );
    expect(sentences).toEqual([
      'The agreement of Fri, Dec 31, 1999 is too old to reduce the failure-to-pay rate: ' +
        'it is from before Sat, Jan 1, 2000.',
      'A notice of intent to levy was sent for this period on Wed, Dec 1, 1999; ' +
        'the agreement began on Fri, Dec 31, 1999.',
    ]);
  });
});
