export { type AppealOutcome, appealOutcomes } from '#kernel/law/appeal-outcomes.ts';

/** How the talks about a settlement came out. */
export const settlementResults = ['settled', 'not-settled'] as const;
export type SettlementResult = (typeof settlementResults)[number];

/** How a conference is held. */
export const conferenceForms = ['in-person', 'phone', 'video', 'correspondence'] as const;
export type ConferenceForm = (typeof conferenceForms)[number];
