import type { EntityKind } from '#capabilities/taxpayers/index.ts';

/**
 * Entities whose balances an individual owes, on the individual or the business master file. IRM
 * 5.14.1.2(7)b.
 */
export const individualDebtors: readonly EntityKind[] = ['individual', 'sole-proprietor'];

/**
 * Entities of which the kind alone does not tell: a limited liability company may be its owner's. IRM
 * 5.14.1.2(7)b.
 */
export const undecidedDebtors: readonly EntityKind[] = ['llc', 'other'];
