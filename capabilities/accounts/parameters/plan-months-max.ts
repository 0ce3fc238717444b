/**
 * Our own bound, not the law's: where no last day is known, a plan is followed for fifty years and then
 * called endless.
 */
export const planMonthsMax = 600;
