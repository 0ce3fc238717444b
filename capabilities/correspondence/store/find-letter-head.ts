import { findPerson } from '#capabilities/casework/records.ts';
import type { LetterHead } from '../rules/letters/letter-head.ts';
import { maskTin, type Taxpayer } from '#capabilities/taxpayers/index.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Agency } from '#platform/agency/agency.ts';
import type { Lens } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';

export type HeadedLetter = { readonly taxpayer: Taxpayer; readonly head: LetterHead };

/**
 * What stands around every letter to this taxpayer: the office that writes, the person who can be asked, and
 * the taxpayer, whose number is masked.
 */
export async function findLetterHead(
  lens: Lens,
  agency: Agency,
  taxpayerId: string,
  workerId: string,
): Promise<HeadedLetter> {
  const taxpayer = await findTaxpayer(lens, taxpayerId);
  const worker = await findPerson(lens, workerId);
  invariant(
    taxpayer && worker,
    `a letter about ${taxpayerId} names a taxpayer or a person that is not there`,
  );
  const { telephone, hours, employeeNumbers } = agency;
  return {
    taxpayer,
    head: {
      language: taxpayer.language,
      letterDay: lens.today,
      sender: [agency.name, ...(worker.officeName ? [worker.officeName] : []), ...agency.addressLines],
      contact: {
        name: worker.name,
        employeeNumber: employeeNumbers[workerId] ?? 'unknown',
        telephone,
        hours,
      },
      recipient: [taxpayer.name, ...taxpayer.addressLines],
      taxpayerName: taxpayer.name,
      maskedTin: maskTin(taxpayer.tinKind, taxpayer.tinLastFour),
    },
  };
}
