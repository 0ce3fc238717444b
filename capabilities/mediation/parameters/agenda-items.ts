/** What the pre-mediation conference call is for. */
export const agendaItems = [
  'process-explained',
  'mediator-selection',
  'participants',
  'agreement-terms',
] as const;
