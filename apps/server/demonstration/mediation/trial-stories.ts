import type { Story } from '../story.ts';
import { asking, askingForHouse, house, onDays } from './asking.ts';
import type { MediationDeed } from './told.ts';

type Days = Readonly<Record<string, readonly MediationDeed[]>>;

const onTrial = (name: string, tin: string, begins: string, requested: string, days: Days) =>
  asking({
    name,
    tin,
    taxCents: 2_350_000,
    beginsAt: `${begins}T13:00:00.000Z`,
    appealedAt: `${begins}T15:00:00.000Z`,
    actDay: '2025-11-05',
    mediation: {
      requestedAt: `${requested}T15:00:00.000Z`,
      told: askingForHouse,
      issue: house,
      mediator: 'C. Duval',
      callAt: '2026-01-28T14:00:00.000Z',
      sessionAt: '2026-02-24T14:00:00.000Z',
      steps: onDays(days),
    },
  });

/**
 * Cases on trial: a team without a tie to the case represents Appeals. That has been possible since October
 * 2025, so these happen when the clock of the demonstration is moved into 2026.
 */
export const trialStories: readonly Story[] = [
  onTrial('U. Marchetti', '000910601', '2025-11-24', '2025-12-08', {
    '2025-12-09': ['enter', 'note-pilot'],
    '2025-12-11': ['discuss', 'recommend-acceptance'],
    '2025-12-15': ['approve'],
    '2026-01-05': ['name-new-team'],
    '2026-01-22': ['schedule-call'],
    '2026-01-28': ['hold-call'],
    '2026-01-29': ['send-packet'],
    '2026-02-03': ['sign'],
    '2026-02-04': ['record-training', 'assign'],
    '2026-02-06': ['deliver-summary'],
    '2026-02-24': ['conclude'],
    '2026-02-25': ['submit'],
    '2026-02-26': ['close'],
    '2026-03-02': ['approve-way-back'],
  }),
  onTrial('V. Northrup', '000910602', '2025-12-01', '2026-01-05', {
    '2026-01-06': ['enter', 'note-pilot'],
    '2026-01-08': ['discuss', 'recommend-acceptance'],
    '2026-01-12': ['approve'],
    '2026-01-15': ['name-new-team'],
    '2026-01-22': ['schedule-call'],
    '2026-01-28': ['hold-call'],
    '2026-02-20': ['draft-papers'],
  }),
  onTrial('W. Oduya', '000910603', '2025-12-01', '2026-02-17', {
    '2026-02-18': ['enter', 'note-pilot'],
    '2026-02-20': ['discuss', 'recommend-acceptance'],
    '2026-02-24': ['approve'],
  }),
];
