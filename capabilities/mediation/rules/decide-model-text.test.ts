import { describe, expect, test } from 'vitest';
import { textOf } from '#capabilities/correspondence/index.ts';
import type { Language } from '#kernel/decision/words.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { papers as en } from '../words/papers-en.ts';
import { decideModelText } from './decide-model-text.ts';
import { composePacketPaper } from './papers/compose-packet-papers.ts';
import { english, onDay, packet, speechOf } from './papers/testing.ts';

describe('the model of an agreement', () => {
  const statements = (language: Language) => {
    const { words } = speechOf(language);
    return Object.fromEntries(
      ['paper.reporting-duty', 'paper.office-name'].map((key) => [key, words[key] ?? '']),
    );
  };
  const decide = (text: string, language: Language = 'en') =>
    decideModelText({ onDay, paper: 'agreement-to-mediate', text, statements: statements(language) }, law);

  test.each([
    ['en', 'offer-in-compromise'],
    ['en', 'trust-fund-recovery-penalty'],
    ['es', 'offer-in-compromise'],
    ['es', 'trust-fund-recovery-penalty'],
  ] as const)(
    '[PAMX-036] in %s on the %s may be published: it states the duty to report',
    (language, model) => {
      const speech = speechOf(language);
      const text = textOf(composePacketPaper('agreement-to-mediate', { ...packet, model }, speech));
      expect(decide(text, language).outcome).toBe('may-be-published');
    },
  );

  test('[PAMX-036] without the statement of section 7214(a)(8) it is refused, with what to add', () => {
    const text = textOf(composePacketPaper('agreement-to-mediate', packet, english));
    const decision = decide(text.replace(en['paper.reporting-duty'], ''));
    expect(decision.outcome).toBe('may-not-be-published');
    expect(decision.findings.find(({ holds }) => holds !== true)).toMatchObject({
      test: 'model-says-it',
      about: 'reporting-duty',
      law: { cite: '26 U.S.C. § 7214(a)(8)' },
      compared: { limit: { source: { confidence: 'recalled' } } },
      cure: { act: 'add-statement', names: ['reporting-duty'] },
    });
  });
});
