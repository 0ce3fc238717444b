import type { EntityKind } from '#capabilities/taxpayers/index.ts';

/** The kinds of taxpayer that are individuals: IRM 5.14.1.2(7)b and (11). */
export const individualEntities: readonly EntityKind[] = ['individual', 'sole-proprietor'];
