/** What a written request generally contains, in the memorandum's order. A request is valid without them. */
export const checklistItems = [
  'identity-and-contact',
  'appeals-employee',
  'tax-periods',
  'issues',
  'co-mediator-wish',
  'not-excluded',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];
