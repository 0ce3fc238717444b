/**
 * What of a case bears on what its letters have to say?
 *
 * Law: IRM 5.14.1.2(11), the low-income fee is for individuals; IRM 5.14.1.2(12)b and c, notes; 26 U.S.C. §
 * 5000A(g)(2)(B): neither lien nor levy for shared responsibility payments.
 * Not modelled: a notice of lien that another office has on file without a code on the module.
 */
import type { KindOfTax, Transaction } from '#capabilities/accounts/index.ts';
import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import { individualEntities } from '../parameters/individual-entities.ts';
import { lienCodes } from '../parameters/lien-codes.ts';
import { unenforcedTaxes } from '../parameters/unenforced-taxes.ts';

type Owed = { readonly kindOfTax: KindOfTax; readonly transactions: readonly Transaction[] };

export function letterConcernsOf(entity: EntityKind, modules: readonly Owed[]) {
  const enforced = modules.some(({ kindOfTax }) => !unenforcedTaxes.includes(kindOfTax));
  return {
    individual: individualEntities.includes(entity),
    lienPossible: enforced,
    levyPossible: enforced,
  };
}

/** What there is to be said of a notice of lien. */
export function lienNoticeOf(modules: readonly Owed[]): 'may-be-filed' | 'filed' | 'not-possible' {
  const enforced = modules.filter(({ kindOfTax }) => !unenforcedTaxes.includes(kindOfTax));
  if (enforced.length === 0) return 'not-possible';
  return enforced.some(isLienOnFile) ? 'filed' : 'may-be-filed';
}

/** The last of the two codes says which; on one day the later line does. */
function isLienOnFile({ transactions }: Owed): boolean {
  const codes: readonly string[] = Object.values(lienCodes);
  const marks = transactions.filter(({ code }) => codes.includes(code));
  return marks.toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1)).at(-1)?.code === lienCodes.filed;
}
