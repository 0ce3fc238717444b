import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { AppealKind } from './appeal-kinds.ts';

/** The letters by which Appeals tells that it has the case; `other` for one that this list does not name. */
export const acknowledgementLetters = ['5157', '5576', 'other'] as const;
export type AcknowledgementLetter = (typeof acknowledgementLetters)[number];

/** The publication that introduces mediation, and lies in the envelope of an acknowledgement. */
export const mediationPublication = 'Publication 4167';

type Row = { readonly letters: readonly AcknowledgementLetter[]; readonly publication: boolean };

const agreement: Row = { letters: ['5157', 'other'], publication: false };

/** Which letters each kind may have, and whether the publication has to go with it. */
export const acknowledgementTable: Parameter<Readonly<Record<AppealKind, Row>>> = {
  id: 'appeals.acknowledgement-table',
  unit: 'table',
  selectedBy: 'mailedDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        'rejected-agreement': agreement,
        'defaulted-agreement': agreement,
        'terminated-agreement': agreement,
        'modified-agreement': agreement,
        'offer-in-compromise': { letters: ['5576'], publication: true },
        'trust-fund-recovery-penalty': { letters: ['5157'], publication: true },
        'collection-due-process': agreement,
        'equivalent-hearing': agreement,
        'collection-appeals-program': agreement,
      },
      source: {
        cite: 'AP-08-1125-0028 § 8.26.9.2.3(2)',
        confidence: 'derived',
        note: 'read for offers and recovery penalties; it names no letter for other kinds',
      },
    },
  ],
};
