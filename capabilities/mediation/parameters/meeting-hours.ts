/** How long a meeting is in a calendar: a call of an hour, a session of a working day. Our own, no law. */
export const meetingHours = { call: 1, session: 8 } as const;
export const millisecondsInHour = 3_600_000;
export const oneHalf = 0.5;
