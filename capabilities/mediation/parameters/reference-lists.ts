/**
 * The lists that the program office keeps: what it adds there counts from a day on, and nothing is erased.
 */
export const referenceLists = ['denial-reasons', 'excluded-issues', 'help-links'] as const;
export type ReferenceList = (typeof referenceLists)[number];
