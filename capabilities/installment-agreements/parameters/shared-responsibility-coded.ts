import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** Whether a shared responsibility module takes the pending code when the request covers other taxes too. */
export const sharedResponsibilityCoded: Parameter<boolean> = {
  id: 'installment-agreements.shared-responsibility-coded',
  unit: 'flag',
  selectedBy: 'requestDay',
  values: [
    {
      from: day('2022-12-23'),
      value: true,
      source: {
        cite: 'IRM 5.14.1.3(1)',
        confidence: 'derived',
        note:
          'the note frees only requests with nothing else; IRM 5.14.1.4.2(3) makes these modules part of' +
          ' others',
      },
    },
  ],
};
