import type { Actor } from '#platform/access/actor.ts';
import { demonstrationActor } from '../people.ts';

/** The technical employees of the demonstration’s appeals team. */
export type CaseTeamMember = 'E. Sandoval' | 'K. Moreau';

/** The manager of the team of the case; and the team without a tie to it, where one is named. */
export const caseManager: Actor = demonstrationActor('G. Whitlock');
export const newTeam = {
  employee: demonstrationActor('D. Eklund'),
  manager: demonstrationActor('S. Whitfield'),
} as const satisfies Readonly<Record<string, Actor>>;

/** Who does what beside the case team: the program, those above, the mediators’ manager. */
export const team = {
  analyst: demonstrationActor('H. Imai'),
  director: demonstrationActor('L. Park'),
  executive: demonstrationActor('A. Mbeki'),
  program: demonstrationActor('B. Castellan'),
  coMediator: demonstrationActor('J. Aldous'),
  mediatorsManager: demonstrationActor('N. Adeyemi'),
} as const satisfies Readonly<Record<string, Actor>>;
