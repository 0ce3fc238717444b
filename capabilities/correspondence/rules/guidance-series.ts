/** The document whose edition decides what may be said and sent about an agreement. */
export const guidanceSeries = 'irm-5.14.1';
