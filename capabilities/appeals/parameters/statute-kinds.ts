import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The periods that go on running while an appeal or a mediation does. */
export const statuteKinds = ['penalty-assessment', 'offer-acceptance', 'collection'] as const;
export type StatuteKind = (typeof statuteKinds)[number];

/** Where each period stands in the law. */
export const statuteLaw: Readonly<Record<StatuteKind, string>> = {
  'penalty-assessment': '26 U.S.C. § 6672(b)(3)',
  'offer-acceptance': '26 U.S.C. § 7122(f)',
  collection: '26 U.S.C. § 6502(a)',
};

/** From how many days before its end a period is shown as a warning. Our own default, not law. */
export const statuteWarningDays: Parameter<number> = {
  id: 'appeals.statute-warning-days',
  unit: 'days',
  selectedBy: 'onDay',
  values: [
    {
      from: day('2022-12-23'),
      value: 180,
      source: { cite: '26 U.S.C. § 6672(b)(3)', confidence: 'derived', note: 'a default of this system' },
    },
  ],
};

export type StatuteTimeSwitch = { readonly enforced: boolean; readonly monthsMin: number };

/** How much of a period has to be left when a mediation begins. Off: nobody is refused for it. */
export const statuteTimeSwitch: Parameter<StatuteTimeSwitch> = {
  id: 'appeals.statute-time-switch',
  unit: 'table',
  selectedBy: 'onDay',
  values: [
    {
      from: day('2022-12-23'),
      value: { enforced: false, monthsMin: 12 },
      source: {
        cite: 'IRM 8.26.5',
        confidence: 'recalled',
        note: 'said by a third party about mediation outside of collection; not verified',
      },
    },
  ],
};
