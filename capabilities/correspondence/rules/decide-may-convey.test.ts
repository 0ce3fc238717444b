import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { sampleWords } from '../api/testing.ts';
import { approvedSentencesOf } from './approved-sentences-of.ts';
import { type ConveyanceFacts, decideMayConvey } from './decide-may-convey.ts';

const onDay = day('2023-04-10');

function decide(change: Pick<ConveyanceFacts, 'state' | 'text'> & Partial<ConveyanceFacts>) {
  const { state } = change;
  const { language = 'en' } = change;
  const approvedSentences = approvedSentencesOf(state, sampleWords(language), onDay, sampleLaw);
  return decideMayConvey({ language, approvedSentences, onDay, ...change }, sampleLaw);
}

describe('what must not be said', () => {
  test.each([
    ['pending', 'en', 'Your request is rejected.', 'must-not-convey'],
    ['pending', 'en', 'We denied it.', 'must-not-convey'],
    ['pending', 'en', 'We turned it down.', 'must-not-convey'],
    ['pending', 'en', 'This is our final decision.', 'must-not-convey'],
    ['pending', 'en', 'You do not qualify.', 'must-not-convey'],
    ['pending', 'en', 'Your case is closed.', 'must-not-convey'],
    ['pending', 'en', 'Your request was unsuccessful.', 'must-not-convey'],
    ['pending', 'en', 'We may levy your wages.', 'must-not-convey'],
    ['pending', 'en', 'We may seize your property.', 'must-not-convey'],
    ['pending', 'en', 'Wages can be garnished.', 'must-not-convey'],
    ['pending', 'en', 'Please send your pay stubs by May 3.', 'may-convey'],
    ['pending', 'es', 'Su solicitud fue rechazada.', 'must-not-convey'],
    ['pending', 'es', 'Su solicitud fue denegada.', 'must-not-convey'],
    ['pending', 'es', 'Usted no califica.', 'must-not-convey'],
    ['pending', 'es', 'Habrá un embargo.', 'must-not-convey'],
    ['pending', 'es', 'Habrá retención de salario.', 'must-not-convey'],
    ['pending', 'es', 'Estamos evaluando su solicitud.', 'may-convey'],
    ['incomplete', 'en', 'Your request is denied.', 'must-not-convey'],
    ['incomplete', 'en', 'Your request is not pending yet.', 'may-convey'],
    ['rejected-after-review', 'en', 'Your request was rejected.', 'may-convey'],
    ['rejected-after-review', 'en', 'Your request was rejected. We will levy.', 'must-not-convey'],
    ['in-effect', 'en', 'Pay or we start collection action.', 'must-not-convey'],
    ['in-effect', 'en', 'Your next payment is due on May 15.', 'may-convey'],
  ] as const)('%s, %s: "%s" is %s', (state, language, text, outcome) => {
    expect(decide({ state, language, text }).outcome).toBe(outcome);
  });

  test('a refusal names every word found, where the law bars it, and how to cure it', () => {
    const { findings } = decide({ state: 'pending', text: 'Rejected. This is final. We levy next.' });
    expect(findings).toMatchObject([
      {
        test: 'verdict-not-conveyed',
        holds: false,
        law: { cite: 'IRM 5.14.1.4(11)' },
        cure: { act: 'take-out-words', names: ['reject*', 'final'] },
      },
      {
        test: 'enforcement-not-conveyed',
        holds: false,
        law: { cite: 'IRM 5.14.1.4(5)' },
        cure: { names: ['levy'] },
      },
    ]);
  });
});

describe('the fixed sentences', () => {
  test('that a rejection is going to be recommended may be said while the request is pending', () => {
    for (const language of ['en', 'es'] as const) {
      const text = sampleWords(language)['approved.rejection-recommended'];
      expect(text).toBeDefined();
      expect(decide({ state: 'pending', language, text: text ?? '' }).outcome).toBe('may-convey');
    }
  });

  test('that a levy is barred may be said: it protects', () => {
    const text = 'While your request is pending, we cannot levy for these taxes.';
    expect(decide({ state: 'pending', text }).outcome).toBe('may-convey');
    expect(decide({ state: 'pending', text: `${text} Later we levy.` }).outcome).toBe('must-not-convey');
  });

  test('one state does not lend its sentences to another', () => {
    const text = 'We plan to recommend that your request be rejected. Someone independent reviews it first.';
    expect(decide({ state: 'pending', text }).outcome).toBe('must-not-convey');
    const recommended = sampleWords('en')['approved.rejection-recommended'] ?? '';
    expect(decide({ state: 'incomplete', text: recommended }).outcome).toBe('must-not-convey');
  });
});
