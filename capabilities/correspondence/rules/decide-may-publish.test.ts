import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { sampleWords } from '../api/testing.ts';
import { emailWarningsOf } from './approved-sentences-of.ts';
import { decideMayPublish } from './decide-may-publish.ts';

const onDay = day('2023-04-10');

function decide(text: string, language: 'en' | 'es' = 'en') {
  const approvedSentences = emailWarningsOf(sampleWords(language), onDay, sampleLaw);
  return decideMayPublish({ language, text, approvedSentences, onDay }, sampleLaw);
}

describe('a template', () => {
  test('[IA-A-138] that asks to send a request to an e-mail address is refused', () => {
    const decision = decide('Send your request to plans@agency.example and we answer.');
    expect(decision.outcome).toBe('must-not-publish');
    expect(decision.findings.find(({ holds }) => holds === false)).toMatchObject({
      test: 'no-e-mail-address',
      law: { cite: 'IRM 5.14.1.3(1)' },
      cure: { act: 'take-out-words', names: ['plans@agency.example'] },
    });
  });

  test('[IA-A-138] with a telephone and a mailing address passes', () => {
    const text = 'Call 614-555-0114, or write to Group 12, 200 North High Street, Columbus, OH 43215.';
    expect(decide(text).outcome).toBe('may-publish');
  });

  test.each`
    language | text
    ${'en'}  | ${'You can email us.'}
    ${'en'}  | ${'Answer by e‑mail.'}
    ${'es'}  | ${'Responda por correo electrónico.'}
    ${'es'}  | ${'Envíe un email.'}
    ${'es'}  | ${'Escriba a planes@agencia.example'}
  `('$language: "$text" is refused', ({ language, text }) => {
    expect(decide(text, language).outcome).toBe('must-not-publish');
  });

  test('may warn against e-mail in the fixed sentence and in no other', () => {
    expect(decide('Please do not send us e-mail about this. It is not safe for tax matters.').outcome).toBe(
      'may-publish',
    );
    expect(decide('Please do not send us e-mail about this.').outcome).toBe('must-not-publish');
  });

  test.each([
    'Rev. Proc. 2009-44',
    'Revenue Procedure 2009-44',
    'Announcement 2011-6',
    'Announcement 2008-111',
  ])('[PAMX-003] that cites %s is refused, and names what to take out', (authority) => {
    const decision = decide(`You may ask for mediation under ${authority}, section 4.`);
    expect(decision.outcome).toBe('must-not-publish');
    expect(decision.findings.find(({ holds }) => holds === false)).toMatchObject({
      test: 'no-superseded-authority',
      law: { cite: 'Rev. Proc. 2014-63' },
      cure: { act: 'take-out-words', names: [authority] },
    });
  });

  test('[PAMX-003] may cite Rev. Proc. 2014-63', () => {
    expect(decide('You may ask for mediation under Rev. Proc. 2014-63, section 4.').outcome).toBe(
      'may-publish',
    );
  });
});
