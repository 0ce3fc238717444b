/** Decimals of a printed interest factor, as in the tables of Rev. Proc. 95-17. */
export const interestFactorPlaces = 9;
