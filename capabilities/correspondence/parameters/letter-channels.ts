import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { LetterKind } from './letter-kinds.ts';

/**
 * The channels that a letter may take: an agreement exists once its confirmation was mailed or handed over.
 */
export const letterChannels: Parameter<Readonly<Record<LetterKind, readonly string[]>>> = {
  id: 'correspondence.letter-channels',
  unit: 'table',
  selectedBy: 'sentDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        'agreement-confirmation': ['mail', 'personal-delivery'],
        'missing-parts': ['mail', 'personal-delivery', 'fax', 'online-account'],
        'appeal-acknowledgement': ['mail', 'personal-delivery', 'fax', 'online-account'],
        'mediation-denial': ['mail'],
        'mediation-packet': ['fax', 'online-account'],
      },
      source: {
        cite: 'IRM 5.14.1.4.4(8)',
        confidence: 'derived',
        note: 'of the confirmation; AP-08-1125-0028 of denial and packet; others any approved way in writing',
      },
    },
  ],
};
