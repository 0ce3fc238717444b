import { describe, expect, test } from 'vitest';
import { decideMayPublish } from '#capabilities/correspondence/index.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import type { Language, Words } from '#kernel/decision/words.ts';
import { words } from './words.ts';

const onDay = day('2023-04-10');

/** What a taxpayer reads on paper or in the history of the case: letters, forms and notes. */
const toTaxpayers = /^(?:letter|form|taxpayer-\w[\w-]*)\./;
/** The fixed sentences that warn against e-mail, and how a proposal came: both may name it. */
const mayNameIt = /^(?:letter\.[\w-]+\.received\.|taxpayer-contact-channel\.)/;

function asking(language: Language, all: Words): readonly string[] {
  const warnings = Object.entries(all).flatMap(([key, text]) => (key.startsWith('approved.') ? [text] : []));
  return Object.entries(all)
    .filter(([key]) => toTaxpayers.test(key) && !mayNameIt.test(key))
    .filter(([, text]) => {
      const facts = { language, text, approvedSentences: warnings, onDay };
      return decideMayPublish(facts, adoptedLaw).outcome !== 'may-publish';
    })
    .map(([key]) => key);
}

describe('what the product says to taxpayers', () => {
  test.each(['en', 'es'] as const)(
    '[IA-A-138] no letter, form or note to a taxpayer asks for e-mail, in %s',
    (language) => {
      expect(Object.keys(words[language]).filter((key) => toTaxpayers.test(key)).length).toBeGreaterThan(50);
      expect(asking(language, words[language])).toEqual([]);
    },
  );

  test('[IA-A-138] a letter that did would be found', () => {
    const wrong = {
      ...words.en,
      'letter.missing-parts.answer': 'Send your request to plans@agency.example',
      'taxpayer-history.agreement-request.approve': 'E-mail us if you have questions',
    };
    expect(asking('en', wrong)).toEqual([
      'letter.missing-parts.answer',
      'taxpayer-history.agreement-request.approve',
    ]);
  });
});
