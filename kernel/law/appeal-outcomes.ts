/**
 * How Appeals leaves the act that was appealed. It stands here because two capabilities have to mean the same
 * by it that may not know each other both ways: the one that decides, and the one whose request or agreement
 * receives what was decided.
 */
export const appealOutcomes = ['sustained', 'modified', 'granted', 'withdrawn'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];
