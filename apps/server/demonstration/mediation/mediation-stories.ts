import type { Story } from '../story.ts';
import { asking, askingForBooks, askingForHouse, books, house, onDays } from './asking.ts';
import type { MediationDeed } from './told.ts';

const booksLacking = {
  told: 'Two letters that asked for the books of the business were left without an answer.',
  beside: 'Letters of February 3 and February 24',
} as const;

/** Nothing yet but the request; MI, the mailbox and everything else are to come. */
const justReceived = asking({
  name: 'F. Abernathy',
  tin: '000910501',
  taxCents: 2_870_000,
  beginsAt: '2023-03-06T13:00:00.000Z',
  appealedAt: '2023-03-06T15:00:00.000Z',
  actDay: '2023-02-21',
  mediation: { requestedAt: '2023-03-31T15:30:00.000Z', told: askingForHouse, issue: house, steps: [] },
});

const waitsForDiscussion = asking({
  name: 'I. Bergstrom',
  tin: '000910502',
  taxCents: 1_760_000,
  beginsAt: '2023-03-01T13:00:00.000Z',
  appealedAt: '2023-03-01T15:00:00.000Z',
  actDay: '2023-02-14',
  mediation: {
    requestedAt: '2023-03-27T15:00:00.000Z',
    told: askingForHouse,
    issue: house,
    employee: 'K. Moreau',
    steps: onDays({ '2023-03-28': ['enter'] }),
  },
});

const waitsForAreaDirector = asking({
  name: 'J. Castellanos',
  tin: '000910503',
  taxCents: 3_120_000,
  beginsAt: '2023-03-01T13:00:00.000Z',
  appealedAt: '2023-03-01T16:00:00.000Z',
  actDay: '2023-02-13',
  mediation: {
    requestedAt: '2023-03-23T15:00:00.000Z',
    told: askingForHouse,
    issue: house,
    steps: onDays({
      '2023-03-24': ['enter'],
      '2023-03-29': ['discuss'],
      '2023-03-31': ['recommend-acceptance'],
    }),
  },
});

const waitsForExecutive = asking({
  name: 'L. Dubrow',
  tin: '000910504',
  taxCents: 4_480_000,
  beginsAt: '2023-02-22T13:00:00.000Z',
  appealedAt: '2023-02-22T15:00:00.000Z',
  actDay: '2023-02-01',
  act: 'penalty-proposal',
  mediation: {
    requestedAt: '2023-03-21T14:00:00.000Z',
    told: askingForBooks,
    issue: books,
    lacking: booksLacking,
    steps: onDays({
      '2023-03-22': ['enter'],
      '2023-03-24': ['discuss', 'propose-denial'],
      '2023-03-27': ['recommend-denial'],
      '2023-03-30': ['concur-as-area-director'],
    }),
  },
});

const denied = asking({
  name: 'M. Ekholm',
  tin: '000910505',
  taxCents: 3_940_000,
  beginsAt: '2023-02-13T13:00:00.000Z',
  appealedAt: '2023-02-13T15:00:00.000Z',
  actDay: '2023-01-25',
  act: 'penalty-proposal',
  mediation: {
    requestedAt: '2023-03-06T14:00:00.000Z',
    told: askingForBooks,
    issue: books,
    lacking: booksLacking,
    employee: 'K. Moreau',
    steps: onDays({
      '2023-03-07': ['enter'],
      '2023-03-09': ['discuss', 'propose-denial'],
      '2023-03-10': ['recommend-denial'],
      '2023-03-13': ['concur-as-area-director'],
      '2023-03-16': ['concur-as-executive'],
      '2023-03-17': ['mail-denial'],
    }),
  },
});

/** An offer: denied with both concurrences, with the signed letter sent on, and the log entry closed. */
const deniedOffer = asking({
  name: 'Q. Ingersoll',
  tin: '000910509',
  taxCents: 2_640_000,
  beginsAt: '2023-02-06T13:00:00.000Z',
  appealedAt: '2023-02-06T15:00:00.000Z',
  actDay: '2023-01-17',
  mediation: {
    requestedAt: '2023-02-27T14:00:00.000Z',
    told: askingForHouse,
    issue: house,
    lacking: {
      told: 'The appraisal of the house was asked for twice, and what came was an estimate without a name.',
      beside: 'Letters of January 30 and February 10',
    },
    employee: 'K. Moreau',
    steps: onDays({
      '2023-02-28': ['enter'],
      '2023-03-02': ['discuss', 'propose-denial'],
      '2023-03-03': ['recommend-denial'],
      '2023-03-06': ['concur-as-area-director'],
      '2023-03-09': ['concur-as-executive'],
      '2023-03-10': ['mail-denial', 'mail-denial-copy'],
    }),
  },
});

const lacksDetails = asking({
  name: 'R. Jankowski',
  tin: '000910510',
  taxCents: 1_230_000,
  beginsAt: '2023-03-02T13:00:00.000Z',
  appealedAt: '2023-03-02T15:00:00.000Z',
  actDay: '2023-02-15',
  mediation: {
    requestedAt: '2023-03-28T15:00:00.000Z',
    told: 'I ask for mediation of my offer.',
    issue: { ...house, basis: 'Nothing yet' },
    employee: 'K. Moreau',
    steps: onDays({ '2023-03-29': ['enter-incomplete'] }),
  },
});

const accepted = {
  '2023-03-07': ['enter'],
  '2023-03-09': ['discuss', 'recommend-acceptance'],
  '2023-03-13': ['approve'],
} as const;

const approvedStory = (
  name: string,
  tin: string,
  callAt: string,
  more: Readonly<Record<string, readonly MediationDeed[]>>,
) =>
  asking({
    name,
    tin,
    taxCents: 2_480_000,
    beginsAt: '2023-02-13T13:00:00.000Z',
    appealedAt: '2023-02-13T16:00:00.000Z',
    actDay: '2023-01-30',
    mediation: {
      requestedAt: '2023-03-06T15:00:00.000Z',
      told: askingForHouse,
      issue: house,
      callAt,
      sessionAt: '2023-05-02T13:30:00.000Z',
      steps: onDays({ ...accepted, ...more }),
    },
  });

/** The call is tomorrow; everybody has its calendar file. */
const waitsForCall = approvedStory('S. Kowalczyk', '000910511', '2023-04-04T14:00:00.000Z', {
  '2023-03-29': ['schedule-call'],
});

/** The three drafts are with manager and employee. */
const withDrafts = approvedStory('T. Lathrop', '000910512', '2023-03-24T14:00:00.000Z', {
  '2023-03-20': ['schedule-call'],
  '2023-03-24': ['hold-call'],
  '2023-03-31': ['draft-papers'],
});

const inPreparation = asking({
  name: 'N. Fairweather',
  tin: '000910506',
  taxCents: 2_210_000,
  beginsAt: '2023-02-01T13:00:00.000Z',
  appealedAt: '2023-02-01T15:00:00.000Z',
  actDay: '2023-01-18',
  person: 'N. Fairweather',
  mediation: {
    requestedAt: '2023-02-24T15:00:00.000Z',
    told: askingForHouse,
    issue: house,
    callAt: '2023-03-14T14:00:00.000Z',
    sessionAt: '2023-04-20T13:30:00.000Z',
    steps: onDays({
      '2023-02-27': ['enter'],
      '2023-03-02': ['discuss', 'recommend-acceptance'],
      '2023-03-06': ['approve'],
      '2023-03-08': ['schedule-call'],
      '2023-03-14': ['hold-call', 'choose-co-mediator'],
      '2023-03-15': ['send-packet'],
      '2023-03-21': ['sign', 'admit-co-mediator'],
      '2023-03-23': ['assign'],
      '2023-03-30': ['send-material'],
    }),
  },
});

/** Mediated and handed in by another mediator, for the mediator’s own manager to close. */
const mediated = (name: string, tin: string, more: Readonly<Record<string, readonly MediationDeed[]>>) =>
  asking({
    name,
    tin,
    taxCents: 1_980_000,
    beginsAt: '2023-01-05T13:00:00.000Z',
    appealedAt: '2023-01-05T15:00:00.000Z',
    actDay: '2022-12-15',
    mediation: {
      requestedAt: '2023-01-17T15:00:00.000Z',
      told: askingForHouse,
      issue: house,
      mediator: 'C. Duval',
      callAt: '2023-01-27T14:00:00.000Z',
      sessionAt: '2023-03-07T14:00:00.000Z',
      steps: onDays({
        '2023-01-18': ['enter'],
        '2023-01-20': ['discuss', 'recommend-acceptance'],
        '2023-01-23': ['approve'],
        '2023-01-24': ['schedule-call'],
        '2023-01-27': ['hold-call'],
        '2023-01-30': ['send-packet'],
        '2023-02-03': ['sign'],
        '2023-02-06': ['record-training', 'assign'],
        '2023-02-15': ['deliver-summary'],
        '2023-03-07': ['conclude'],
        ...more,
      }),
    },
  });

/** Requests for mediation at each point of the memorandum’s charts: everybody there has something to do. */
export const mediationStories: readonly Story[] = [
  justReceived,
  waitsForDiscussion,
  waitsForAreaDirector,
  waitsForExecutive,
  denied,
  deniedOffer,
  lacksDetails,
  waitsForCall,
  withDrafts,
  inPreparation,
  mediated('O. Grantham', '000910507', { '2023-03-08': ['sign-amended-offer'], '2023-03-31': ['submit'] }),
  mediated('P. Hollis', '000910508', { '2023-03-10': ['submit'], '2023-03-14': ['close'] }),
];
