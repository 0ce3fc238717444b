/** The document whose edition decides how cases are worked. */
export const guidanceSeries = 'irm-5.14.1';
