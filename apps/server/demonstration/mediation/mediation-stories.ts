import type { AppealedAct } from '#capabilities/appeals/index.ts';
import { moduleOf2020 } from '../module-of-2020.ts';
import type { Registered, Story } from '../story.ts';
import type { MediationDeed, MediationStep, MediationTold } from './told.ts';

const individual = (name: string, tin: string): Registered => ({
  kind: 'individual',
  name,
  tinKind: 'ssn',
  tin,
  language: 'en',
  addressLines: ['52 Sample Lane', 'Roanoke, VA 24011'],
});

const incomeTax = (taxCents: number) => moduleOf2020('30', '202012', 'individual-income', taxCents);

/** What was done on which days, at 10 in the morning in the agency’s time zone. */
const onDays = (days: Readonly<Record<string, readonly MediationDeed[]>>): readonly MediationStep[] =>
  Object.entries(days).flatMap(([day, deeds]) => deeds.map((does) => ({ at: `${day}T15:00:00.000Z`, does })));

const house = {
  issue: 'house',
  position: 'the house is worth $240,000',
  basis: 'Appraisal of November 2022',
} as const;
const books = {
  issue: 'books',
  position: 'signing checks was not deciding which bills were paid',
  basis: 'Statement of the bookkeeper',
} as const;

type Asking = {
  readonly name: string;
  readonly tin: string;
  readonly taxCents: number;
  readonly beginsAt: string;
  readonly appealedAt: string;
  readonly actDay: string;
  readonly act?: AppealedAct;
  readonly person?: string;
  readonly mediation: MediationTold;
};

const asking = ({ name, tin, taxCents, beginsAt, appealedAt, actDay, ...one }: Asking): Story => ({
  taxpayer: individual(name, tin),
  modules: [incomeTax(taxCents)],
  beginsAt,
  ...(one.person !== undefined && { person: one.person }),
  appeal: {
    receivedAt: appealedAt,
    channel: 'mail',
    described:
      one.act === 'penalty-proposal' ? 'Trust fund taxes of a business' : 'Offer of 2022, Form 1040, 2020',
    act: one.act ?? 'offer-rejection',
    actDay,
    goesTo: 'acknowledged',
    ...(one.mediation.employee !== undefined && { employee: one.mediation.employee }),
  },
  mediation: one.mediation,
});

const askingForHouse = 'I ask for mediation about the value of my house. An appraisal is enclosed.';
const askingForBooks = 'I ask for mediation. I was never the one who decided which bills were paid.';

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
      '2023-03-14': ['hold-call'],
      '2023-03-15': ['send-packet'],
      '2023-03-21': ['sign'],
      '2023-03-23': ['assign'],
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
        '2023-02-06': ['assign'],
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
  inPreparation,
  mediated('O. Grantham', '000910507', { '2023-03-31': ['submit'] }),
  mediated('P. Hollis', '000910508', { '2023-03-10': ['submit'], '2023-03-14': ['close'] }),
];
