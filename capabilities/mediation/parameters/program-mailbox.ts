/**
 * The mailbox that reaches the one analyst of the program, by every title that the memorandum gives the role.
 */
export const programMailbox = { name: '*AP ADR PMO', address: 'ap-adr-pmo@appeals.internal' } as const;

/** The titles that all mean the program's one analyst. */
export const analystTitles: readonly string[] = [
  'Appeals OIC/TFRP PAM program analyst',
  'Appeals Policy OIC/TFRP PAM analyst',
  'Appeals Policy Analyst',
  'Appeals OIC/TFRP program analyst',
  'Appeals Policy',
];
