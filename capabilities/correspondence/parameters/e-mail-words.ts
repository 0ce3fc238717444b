import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/**
 * Words by which a text would ask for e-mail, and the fixed sentences, by key of the words, that warn against
 * it.
 */
export type EmailWords = {
  readonly en: readonly string[];
  readonly es: readonly string[];
  readonly approved: readonly string[];
};

/**
 * No letter, form or note to a taxpayer asks for e-mail about an agreement or another collection or
 * examination matter.
 */
export const emailWords: Parameter<EmailWords> = {
  id: 'correspondence.e-mail-words',
  unit: 'table',
  selectedBy: 'sentDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        en: ['e-mail*', 'email*', 'mailto'],
        es: ['correo electronico', 'correos electronicos', 'e-mail*', 'email*', 'mailto'],
        approved: ['approved.no-e-mail', 'approved.e-mail-answered-another-way'],
      },
      source: {
        cite: 'IRM 5.14.1.3(1)',
        confidence: 'derived',
        note: 'the manual bars asking for e-mail; the words that would do so are ours',
      },
    },
  ],
};
