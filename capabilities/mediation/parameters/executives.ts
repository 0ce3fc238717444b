/** The executives who may concur, by the memorandum's list. */
export const executivePositions = [
  'director-examination-appeals',
  'director-specialized-examination-programs',
  'director-collection-appeals',
] as const;
export type ExecutivePosition = (typeof executivePositions)[number];

/** To whom a denial in a collection case goes, unless the area director's own line leads elsewhere. */
export const defaultExecutive: ExecutivePosition = 'director-collection-appeals';
