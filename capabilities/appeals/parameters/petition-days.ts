import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** What Appeals or the agency sends at the end, as far as a court may look at it afterwards. */
export const reviewedDocuments = [
  'notice-of-deficiency',
  'due-process-determination',
  'equivalent-hearing-decision',
  'offer-rejection-sustained',
  'recovery-penalty',
  'other',
] as const;
export type ReviewedDocument = (typeof reviewedDocuments)[number];

type PetitionRow = {
  readonly days: number;
  readonly daysAbroad: number;
  readonly rolls: boolean;
  readonly cite: string;
};

/** The days to petition the Tax Court after a document; a document without a row gives no such right. */
export const petitionDays: Parameter<Readonly<Partial<Record<ReviewedDocument, PetitionRow>>>> = {
  id: 'appeals.petition-days',
  unit: 'table',
  selectedBy: 'mailedDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        'notice-of-deficiency': { days: 90, daysAbroad: 150, rolls: true, cite: '26 U.S.C. § 6213(a)' },
        'due-process-determination': {
          days: 30,
          daysAbroad: 30,
          rolls: true,
          cite: '26 U.S.C. § 6330(d)(1)',
        },
      },
      source: {
        cite: '26 U.S.C. § 6213(a)',
        confidence: 'recalled',
        note: 'shown to those concerned with the advice to read the notice, and enforced nowhere',
      },
    },
  ],
};
