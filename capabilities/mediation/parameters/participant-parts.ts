/** The part in which somebody is on the list of participants, beside the capacity in words. */
export const participantParts = [
  'team-manager',
  'manager-delegate',
  'technical-employee',
  'counsel',
  'originating-function',
  'specialist',
  'taxpayer',
  'representative',
  'co-mediator',
  'other',
] as const;
export type ParticipantPart = (typeof participantParts)[number];

/** Who of Appeals decides at the session: the team manager, or whom the manager has put in this place. */
export const decidingParts: readonly ParticipantPart[] = ['team-manager', 'manager-delegate'];

/** Whom Appeals may bring from beside it, to prepare, to observe or to take part. */
export const besideParts = ['counsel', 'originating-function'] as const satisfies readonly ParticipantPart[];
export type BesidePart = (typeof besideParts)[number];
