/** The titles under which the memorandum's charts mean one role, reached at one mailbox. */
export const analystTitles = [
  'Appeals OIC/TFRP PAM program analyst',
  'Appeals Policy OIC/TFRP PAM analyst',
  'Appeals Policy Analyst',
  'Appeals OIC/TFRP program analyst',
  'OIC/TFRP PAM Analyst',
  'Appeals Policy',
  '*AP ADR PMO',
] as const;
