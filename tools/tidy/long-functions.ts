/**
 * Pages whose function is longer than the rule allows, and how long it may be: each may only shrink, and none
 * is added.
 */
export const longFunctions: Readonly<Partial<Record<string, number>>> = {};
