/** Our own bound, not the law's: the days of so many plans are kept, before all of them are let go. */
export const planCalendarsKeptMax = 1000;
