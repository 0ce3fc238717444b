/**
 * Papers of a mediation that go into the appeal's general file once it is over: the report, and what closes
 * the request. All others are confidential to the mediation.
 */
export const generalPapers: readonly string[] = ['mediators-report', 'denial-letter'];

/** Who finds confidential papers of a mediation in a search of the appeal's file all the same. */
export const mayFindConfidential: readonly string[] = ['pam-analyst', 'adr-pmo'];
