import type { Actor } from '#platform/access/actor.ts';
import { demonstrationActor } from '../people.ts';

/** The technical employees of the demonstration’s appeals team. */
export type CaseTeamMember = 'E. Sandoval' | 'K. Moreau';

/** Who does what about a mediation: the case team, the program, those above, and the mediators’ manager. */
export const team = {
  manager: demonstrationActor('G. Whitlock'),
  analyst: demonstrationActor('H. Imai'),
  director: demonstrationActor('L. Park'),
  executive: demonstrationActor('A. Mbeki'),
  mediatorsManager: demonstrationActor('N. Adeyemi'),
} as const satisfies Readonly<Record<string, Actor>>;
