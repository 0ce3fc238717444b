/**
 * The conditions that the taxpayer's letter names; all others stay with the agency (IRM Exhibit 5.14.1-2).
 */
export const letterConditions: readonly string[] = ['cross-reference-tin', 'continuous-wage-levy'];
