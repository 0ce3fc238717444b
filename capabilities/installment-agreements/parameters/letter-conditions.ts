/**
 * The conditions that the taxpayer's letter names, by their locator codes; all others stay with the agency
 * (IRM Exhibit 5.14.1-2; 5.14.1.5(3) for a levy that stays).
 */
export const letterConditions = { crossReference: '63', levyStays: '08' } as const;
