import { findAppeal } from '#capabilities/appeals/records.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import type { Lens } from '#platform/db/lens.ts';

/** Whose a record is, by name, where this person sees that. */
export async function nameOfTaxpayer(
  lens: Lens,
  taxpayerId: string,
): Promise<{ readonly taxpayerName?: string }> {
  const [taxpayer] = await listTaxpayers(lens, [taxpayerId]);
  return taxpayer === undefined ? {} : { taxpayerName: taxpayer.name };
}

/** Whose a request is, and whether its appeal is there for this person to open: behind the wall neither. */
export async function surroundingsOf(
  lens: Lens,
  { taxpayerId, appealId }: { readonly taxpayerId: string; readonly appealId: string },
): Promise<{ readonly taxpayerName?: string; readonly seesAppeal: boolean }> {
  const appeal = await findAppeal(lens, appealId);
  return { ...(await nameOfTaxpayer(lens, taxpayerId)), seesAppeal: appeal !== undefined };
}
