import type { Role } from '#capabilities/casework/index.ts';

/** Who has letters drafted and sends them. */
export const writers = [
  'revenue-officer',
  'group-manager',
  'appeals-technical-employee',
  'appeals-team-manager',
] as const satisfies readonly Role[];

/** The program drafts what an act calls for; a person sends it. */
export const drafters = [...writers, 'system'] as const satisfies readonly Role[];

/** Who receives what comes in, and reads it. */
export const receivers = [
  'revenue-officer',
  'group-manager',
  'ccp-clerk',
  'csco-clerk',
] as const satisfies readonly Role[];
