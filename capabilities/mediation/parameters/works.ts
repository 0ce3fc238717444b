/** The kinds of appeal that may be mediated; others have no mediation here. */
export const mediatedWorks = ['offer-in-compromise', 'trust-fund-recovery-penalty'] as const;
export type MediatedWork = (typeof mediatedWorks)[number];

/** The streams of work for which mediation is turned on: another stream is one more entry here. */
export const enabledWorkStreams: readonly string[] = ['collection'];
