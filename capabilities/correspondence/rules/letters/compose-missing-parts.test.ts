import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { irm } from '#kernel/law/source.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { sampleMissingParts, sampleWords } from '../../api/testing.ts';
import { inboundChannels } from '../channel.ts';
import { emailWarningsOf } from '../approved-sentences-of.ts';
import { decideLetterContent } from '../decide-letter-content.ts';
import { decideMayConvey } from '../decide-may-convey.ts';
import { decideMayPublish } from '../decide-may-publish.ts';
import { composeMissingParts } from './compose-missing-parts.ts';
import { elementsOf, proseOf, textOf } from './letter-content.ts';
import type { MissingPart, MissingPartsRequest } from './letter-contract.ts';

const languages = ['en', 'es'] as const;
type Language = (typeof languages)[number];

function compose(change: Partial<MissingPartsRequest> = {}, language: Language = 'en') {
  const speech = { language, audience: 'taxpayer', words: sampleWords(language) } as const;
  return composeMissingParts(sampleMissingParts(language, change), speech);
}

const payment: MissingPart = { part: 'payment', law: irm('5.14.1.3(4)c') };
const identity: MissingPart = { part: 'identity', law: irm('5.14.1.3(4)a') };
const liability: MissingPart = { part: 'liability', law: irm('5.14.1.3(4)b') };
const returns: MissingPart = {
  part: 'returns',
  returns: [
    { formNumber: '1040', period: '202112' },
    { formNumber: '941', period: '202203' },
  ],
  law: irm('5.14.1.3(4)d'),
};

describe('a request for missing parts', () => {
  test('[IA-A-170] without an amount asks how much a month, by when, and for nothing that was given', () => {
    const content = compose({ missing: [payment] });
    const asked = content.sections.find(({ elements }) => elements.includes('missing-parts'))?.items;
    expect(asked).toEqual([
      { text: 'How much you can pay each month, as one amount in dollars.', law: 'IRM 5.14.1.3(4)c' },
    ]);
    expect(content.figures).toEqual([{ label: 'Please answer by', value: 'May 31, 2023', note: '' }]);
    const text = textOf(content);
    expect(text).not.toContain('Your full name');
    expect(text).not.toContain('Which taxes');
    expect(text).not.toContain('tax return');
  });

  test('asks for each missing part and each missing return, with its paragraph', () => {
    const items = compose({ missing: [identity, liability, returns] }).sections[0]?.items;
    expect(items?.map(({ law }) => law)).toEqual([
      'IRM 5.14.1.3(4)a',
      'IRM 5.14.1.3(4)b',
      'IRM 5.14.1.3(4)d',
      'IRM 5.14.1.3(4)d',
    ]);
    expect(items?.[2]?.text).toContain('Form 1040 for the period ending December 2021');
    expect(items?.[3]?.text).toContain('Form 941 for the period ending March 2022');
  });

  test('says that the request is not pending, and what follows if the day passes', () => {
    const text = textOf(compose());
    expect(text).toContain('Your payment plan request is not pending yet.');
    expect(text).toContain('If we do not have it by May 31, 2023');
    expect(text).toContain('Your request stays not pending.');
  });

  test('with a return missing says that a new request is needed; without, that the parts are enough', () => {
    expect(textOf(compose({ missing: [returns] }))).toContain('Once they are filed, please ask again');
    expect(textOf(compose({ missing: [returns] }))).not.toContain('From the day we have all of this');
    expect(textOf(compose({ missing: [payment] }))).toContain('From the day we have all of this');
    expect(textOf(compose({ missing: [payment] }))).not.toContain('please ask again');
  });

  test.each(inboundChannels)('names how the request came: %s', (requestChannel) => {
    for (const language of languages) {
      const [received] = compose({ requestChannel }, language).opening;
      expect(received).toContain('2023');
    }
  });

  test('tells who wrote by e-mail that the answer comes another way', () => {
    expect(compose({ requestChannel: 'e-mail' }).opening[1]).toContain('we do not answer by e-mail');
    expect(compose({ requestChannel: 'mail' }).opening).toHaveLength(1);
  });

  test('promises that the request is pending with these parts only where nothing else stands against it', () => {
    const promise = 'From the day we have all of this, your request is pending';
    expect(textOf(compose({ missing: [payment] }))).toContain(promise);
    const open = textOf(compose({ missing: [payment], wholeWithThese: false }));
    expect(open).not.toContain(promise);
    expect(open).toContain('we look at your request again and tell you where it stands');
  });

  test('with nothing missing is not made', () => {
    expect(() => compose({ missing: [] })).toThrow('names at least one');
  });

  test('leaves the fax out where there is none', () => {
    const { answerFax: _, ...letter } = sampleMissingParts('en');
    const speech = { language: 'en', audience: 'taxpayer', words: sampleWords('en') } as const;
    expect(textOf(composeMissingParts(letter, speech))).not.toContain('fax');
  });
});

describe('every request for missing parts', () => {
  const cases = languages.flatMap((language) =>
    inboundChannels.map((requestChannel) => ({ language, requestChannel })),
  );

  test.each(cases)(
    'says nothing barred and all that it must: $language, $requestChannel',
    ({ language, ...change }) => {
      const content = compose({ ...change, missing: [identity, liability, payment, returns] }, language);
      const onDay = day('2023-05-01');
      const text = textOf(content);
      const decisions = [
        decideMayConvey(
          { state: 'incomplete', language, text: proseOf(content), approvedSentences: [], onDay },
          sampleLaw,
        ),
        decideMayPublish(
          {
            language,
            text,
            approvedSentences: emailWarningsOf(sampleWords(language), onDay, sampleLaw),
            onDay,
          },
          sampleLaw,
        ),
        decideLetterContent(
          {
            letterKind: 'missing-parts',
            individual: true,
            lienPossible: true,
            levyPossible: true,
            employeeNumber: '1000412',
            elements: elementsOf(content),
            text,
            onDay,
          },
          sampleLaw,
        ),
      ];
      expect(decisions.flatMap(({ findings }) => findings.filter(({ holds }) => holds !== true))).toEqual([]);
      expect(genderedPronounsIn(text, language)).toEqual([]);
    },
  );
});
