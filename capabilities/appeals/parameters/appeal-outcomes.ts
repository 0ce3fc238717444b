/** How Appeals leaves the act that was appealed. */
export const appealOutcomes = ['sustained', 'modified', 'granted', 'withdrawn'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** How the talks about a settlement came out. */
export const settlementResults = ['settled', 'not-settled'] as const;
export type SettlementResult = (typeof settlementResults)[number];

/** How a conference is held. */
export const conferenceForms = ['in-person', 'phone', 'video', 'correspondence'] as const;
export type ConferenceForm = (typeof conferenceForms)[number];
