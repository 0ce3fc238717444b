import { describe, expect, test } from 'vitest';
import {
  correspondenceEnglish,
  correspondenceSpanish,
  type LetterHead,
  textOf,
} from '#capabilities/correspondence/index.ts';
import { day } from '#kernel/calendar/day.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { type Language, missingKeys } from '#kernel/decision/words.ts';
import { packetModels } from '../../parameters/model-papers.ts';
import { wordsOfKernel } from '#kernel/words/words-of-kernel.ts';
import { memorandumLaw as law } from '../../process/testing.ts';
import { papers as en } from '../../words/papers-en.ts';
import { papers as es } from '../../words/papers-es.ts';
import { computeListWarnings } from '../compute-list-warnings.ts';
import { decideModelText } from '../decide-model-text.ts';
import { composePacketPaper } from './compose-packet-papers.ts';
import { composeReport } from './compose-report.ts';
import type { ListedParticipant, PacketPaper, ReportPaper } from './model-contracts.ts';

const onDay = day('2026-03-18');
const speechOf = (language: Language): Speech => ({
  language,
  audience: 'taxpayer',
  words: {
    ...wordsOfKernel[language],
    ...(language === 'en' ? { ...correspondenceEnglish, ...en } : { ...correspondenceSpanish, ...es }),
  },
});
const english = speechOf('en');

const head: LetterHead = {
  language: 'en',
  letterDay: onDay,
  sender: ['Internal Revenue Service', 'Independent Office of Appeals'],
  contact: { name: 'G. Whitlock', employeeNumber: '1000502', telephone: '804-555-0114', hours: '8 to 4' },
  recipient: ['R. Amari', '418 Larch Street'],
  taxpayerName: 'R. Amari',
  maskedTin: '***-**-0142',
};
const manager: ListedParticipant = {
  side: 'appeals',
  name: 'G. Whitlock',
  capacity: 'Team manager',
  decides: true,
  outsideAgency: false,
};
const taxpayer: ListedParticipant = {
  side: 'taxpayer',
  name: 'R. Amari',
  capacity: 'Taxpayer',
  decides: true,
  outsideAgency: true,
};
const packet: PacketPaper = {
  ...head,
  model: 'offer-in-compromise',
  issues: ['House'],
  sessionDays: [day('2026-05-12')],
  withinDays: 60,
  participants: [manager, taxpayer],
  standing: { draft: 1 },
};
const { maskedTin: _maskedTin, ...headOfReport } = head;
const report: ReportPaper = {
  ...headOfReport,
  model: 'offer-in-compromise',
  sessionDay: day('2026-05-12'),
  results: [
    { issue: 'House', agreed: true },
    { issue: 'Car', agreed: false },
  ],
};

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

describe('the list of participants', () => {
  test.each([
    [[manager, taxpayer], []],
    [[manager, { ...taxpayer, decides: false }], ['taxpayer']],
    [[{ ...manager, decides: false }, taxpayer], ['appeals']],
    [[], ['appeals', 'taxpayer']],
  ] as const)('[PAMX-030] of %o warns about %o', (participants, warned) => {
    const failed = computeListWarnings(participants, onDay, law).filter(({ holds }) => holds !== true);
    expect(failed.map(({ about }) => about)).toEqual(warned);
    for (const finding of failed)
      expect(finding).toMatchObject({ compared: { limit: { source: { confidence: 'recalled' } } } });
  });

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

describe('the mediator’s report', () => {
  test.each([
    ['offer-in-compromise', 'Mediator’s Report: Offer in Compromise', 'Issues of the offer'],
    [
      'trust-fund-recovery-penalty',
      'Mediator’s Report: Trust Fund Recovery Penalty',
      'Issues of the penalty',
    ],
  ] as const)('[PAMX-031] of a request on the %s has its own model', (model, title, heading) => {
    const content = composeReport({ ...report, model }, english);
    expect([content.title, content.sections[0]?.heading]).toEqual([title, heading]);
  });

  test('[PAMX-032] states issues and outcome', () => {
    const content = composeReport(report, english);
    expect(content.state.sentence).toBe('Agreed on some of the issues.');
    expect(content.sections[0]?.items.map(({ text }) => text)).toEqual(['House: agreed', 'Car: not agreed']);
  });
});

test('every paper can be made in both languages', () => {
  expect(missingKeys(en, es)).toEqual([]);
  for (const language of ['en', 'es'] as const) {
    const speech = speechOf(language);
    for (const kind of packetModels)
      for (const standing of [{ draft: 1 }, { signedBy: 'G. Whitlock', signedDay: onDay }])
        expect(composePacketPaper(kind, { ...packet, standing }, speech).title).not.toBe('');
    for (const agreed of [true, false, 'unknown'] as const)
      expect(composeReport({ ...report, results: [{ issue: 'House', agreed }] }, speech).title).not.toBe('');
  }
});
