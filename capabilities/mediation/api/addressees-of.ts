import { periodsOf } from '#capabilities/appeals/index.ts';
import { findAppeal } from '#capabilities/appeals/records.ts';
import { findTaxpayer, listAuthorities } from '#capabilities/taxpayers/records.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { type Addressee, decideAddressee } from '../rules/decide-addressee.ts';
import type { Brought } from './take-step.ts';

/** Somebody to whom the packet could be addressed, with whether it may. */
export type AddresseeChoice = Brought & { readonly addressee: Addressee; readonly name: string };

/** The taxpayer, and whoever has filed to act for the taxpayer: each with the decision on it. */
export async function addresseesOf(
  lens: Lens,
  { taxpayerId, appealId }: Pick<SupportRequest, 'taxpayerId' | 'appealId'>,
  onDay: Day,
  law: Law,
): Promise<readonly AddresseeChoice[]> {
  const taxpayer = await findTaxpayer(lens, taxpayerId);
  const appeal = await findAppeal(lens, appealId);
  if (taxpayer === undefined || appeal === undefined) return [];
  const periods = periodsOf(appeal);
  const filed = await listAuthorities(lens, taxpayerId);
  const names = [...new Set(filed.map(({ representativeName }) => representativeName))];
  const choiceOf = (addressee: Addressee, name: string): AddresseeChoice => {
    const authorities = filed
      .filter(({ representativeName }) => addressee === 'representative' && representativeName === name)
      .map(({ form, scope, inForceDay, endedDay }) => ({
        form,
        scope,
        inForceDay: inForceDay ?? ('not-in-force' as const),
        endedDay: endedDay ?? ('not-ended' as const),
      }));
    const facts = { onDay, addressee, periods, authorities };
    const decision = withFacts(decideAddressee(facts, law), facts);
    return { addressee, name, decision, allows: 'may-be-addressed' };
  };
  return [choiceOf('taxpayer', taxpayer.name), ...names.map((name) => choiceOf('representative', name))];
}
