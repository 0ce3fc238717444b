import { day } from '#kernel/calendar/day.ts';
import type { TemporaryChange } from '#kernel/law/temporary.ts';

const memorandumTerm = {
  origin: 'announcement-2025-06',
  document: 'ap-08-1125-0028',
  firstDay: day('2025-11-24'),
  lastDay: day('2027-11-24'),
} as const;

/** No denial without the concurrence of a first-line executive. */
export const executiveConcurrence: TemporaryChange = {
  ...memorandumTerm,
  id: 'mediation.executive-concurrence',
  law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)' },
};

/** The taxpayer is told in the letter why mediation was denied, about this case and in words of its own. */
export const explainedRationale: TemporaryChange = {
  ...memorandumTerm,
  id: 'mediation.explained-rationale',
  law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)' },
};

/** The trial of the announcement itself, with a term of its own. */
export const announcementPilot: TemporaryChange = {
  id: 'mediation.announcement-pilot',
  origin: 'announcement-2025-06',
  document: 'announcement-2025-06',
  firstDay: day('2025-01-15'),
  lastDay: day('2027-01-15'),
  law: { cite: 'Announcement 2025-06' },
};

/** A team without a tie to the case represents Appeals. Not applied to new requests once its term is over. */
export const newAppealsTeam: TemporaryChange = {
  id: 'mediation.new-appeals-team',
  origin: 'announcement-2025-06',
  document: 'ap-08-0925-0017',
  firstDay: day('2025-10-01'),
  lastDay: day('2027-10-01'),
  law: { cite: 'AP-08-0925-0017' },
};

/** Every change that was made for a time, each to be decided about by itself. */
export const temporaryChanges: readonly TemporaryChange[] = [
  executiveConcurrence,
  explainedRationale,
  announcementPilot,
  newAppealsTeam,
];
