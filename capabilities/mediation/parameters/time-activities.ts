/**
 * What a mediator does for a mediation. Closing documents are due without mediation too: not one of these.
 */
export const timeActivities = ['reading', 'preparation', 'contact', 'session', 'report'] as const;
export const timeOfTheAppeal = 'closing-documents';

/** The longest entry: one day. */
export const timeMinutesMax = 1440;
