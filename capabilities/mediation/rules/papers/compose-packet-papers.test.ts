import { describe, expect, test } from 'vitest';
import { textOf } from '#capabilities/correspondence/index.ts';
import { missingKeys } from '#kernel/decision/words.ts';
import { packetModels } from '../../parameters/model-papers.ts';
import { papers as en } from '../../words/papers-en.ts';
import { papers as es } from '../../words/papers-es.ts';
import { composePacketPaper } from './compose-packet-papers.ts';
import { english, manager, onDay, packet, speechOf, taxpayer } from './testing.ts';

describe('the agreement to mediate', () => {
  test.each([
    ['offer-in-compromise', 'Offer in Compromise', 'parts of the offer'],
    ['trust-fund-recovery-penalty', 'Trust Fund Recovery Penalty', 'questions on the penalty'],
  ] as const)(
    '[PAMX-029] of a request on the %s has its own model, by the name of the office',
    (model, name, about) => {
      const content = composePacketPaper('agreement-to-mediate', { ...packet, model }, english);
      expect(content.title).toBe(`Agreement to Mediate: ${name}`);
      expect(textOf(content)).toContain(about);
      expect(textOf(content)).toContain('the Independent Office of Appeals agree');
    },
  );
});

describe('the list of participants', () => {
  test('[PAMX-030] names each side with its people and capacities, and says where nobody decides', () => {
    const participants = [manager, { ...taxpayer, decides: false }];
    const content = composePacketPaper('participants-list', { ...packet, participants }, english);
    expect(content.sections.map(({ heading, items }) => [heading, items.map(({ text }) => text)])).toEqual([
      ['For Appeals', ['G. Whitlock, Team manager, can decide']],
      ['For the taxpayer', ['R. Amari, Taxpayer']],
      ['Mediator', ['Not named yet']],
    ]);
    expect(content.sections[1]?.paragraphs).toEqual(['Nobody on this side is marked as able to decide.']);
  });
});

test('every paper can be made in both languages', () => {
  expect(missingKeys(en, es)).toEqual([]);
  for (const language of ['en', 'es'] as const) {
    const speech = speechOf(language);
    for (const kind of packetModels)
      for (const standing of [{ draft: 1 }, { signedBy: 'G. Whitlock', signedDay: onDay }])
        expect(composePacketPaper(kind, { ...packet, standing }, speech).title).not.toBe('');
  }
});
