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
export const onDays = (days: Readonly<Record<string, readonly MediationDeed[]>>): readonly MediationStep[] =>
  Object.entries(days).flatMap(([day, deeds]) => deeds.map((does) => ({ at: `${day}T15:00:00.000Z`, does })));

export const house = {
  issue: 'Value of the house',
  position: 'the house is worth $240,000',
  basis: 'Appraisal of November 2022',
} as const;
export const books = {
  issue: 'Who decided which bills were paid',
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

/** The story of somebody whose appeal was acknowledged, and who then asked for mediation. */
export const asking = ({ name, tin, taxCents, beginsAt, appealedAt, actDay, ...one }: Asking): Story => ({
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

export const askingForHouse = 'I ask for mediation about the value of my house. An appraisal is enclosed.';
export const askingForBooks = 'I ask for mediation. I was never the one who decided which bills were paid.';
