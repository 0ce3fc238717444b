import type { KindOfTax } from '#capabilities/accounts/index.ts';

/**
 * The kinds of tax for which neither a notice of lien is filed nor a levy made: 26 U.S.C. § 5000A(g)(2)(B);
 * IRM 5.14.1.2(12)b and c, notes.
 */
export const unenforcedTaxes: readonly KindOfTax[] = ['shared-responsibility'];
