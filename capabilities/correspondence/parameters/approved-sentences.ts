import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import type { ConveyanceState } from './conveyance-states.ts';

/** The fixed sentences, by key of the words, that a state allows although they hold a barred word. */
export const approvedSentences: Parameter<Readonly<Record<ConveyanceState, readonly string[]>>> = {
  id: 'correspondence.approved-sentences',
  unit: 'table',
  selectedBy: 'sentDay',
  values: [
    {
      from: day('2022-12-23'),
      value: {
        incomplete: [],
        pending: ['approved.levy-barred-while-pending', 'approved.rejection-recommended'],
        'rejected-after-review': ['approved.levy-barred-after-rejection'],
        'in-appeal': [],
        'in-effect': [
          'approved.levy-barred-in-effect',
          'approved.levy-possible-after-end',
          'approved.levy-stays',
        ],
      },
      source: {
        cite: 'IRM 5.14.1.2(12)',
        confidence: 'derived',
        note: 'what is to be told of levy, and of a recommended rejection: IRM 5.14.1.4(4)f, 5.14.1.5(1)',
      },
    },
  ],
};
