import type { z } from 'zod';
import { newTaxpayer } from '../../scenarios/support/cases.ts';
import { type House, idOf } from '../../scenarios/support/house.ts';
import { demonstrationId } from '#apps/server/demonstration/people.ts';
import type { AppealedAct } from './parameters/appeal-kinds.ts';
import { acknowledgeAppealContract } from './api/acknowledge-appeal.contract.ts';
import type { AppealView } from './api/appeal-view.contract.ts';
import { assignAppealContract } from './api/assign-appeal.contract.ts';
import { receiveAppealContract } from './api/receive-appeal.contract.ts';
import { sendToAppealsContract } from './api/send-to-appeals.contract.ts';

export const appealsOffice = demonstrationId('office', 'appeals');

type Told = Partial<z.input<typeof receiveAppealContract.input>>;

/** A matter with one act on a day. */
export function matterOf(act: AppealedAct, actDay: string, described = 'Form 1040, 2021') {
  return { described, acts: [{ act, actDay }] };
}

/** An appeal of a new taxpayer, as the officer records it. */
export async function receive(house: House, told: Told = {}, taxpayerId?: string): Promise<AppealView> {
  const officer = await house.signIn('M. Reyes');
  const of = taxpayerId ?? (await newTaxpayer(house, { person: 'R. Amari' })).taxpayerId;
  return await officer.must(receiveAppealContract, {
    taxpayerId: of,
    receivedAt: house.runtime.clock.now(),
    channel: 'fax',
    matters: [matterOf('offer-rejection', '2026-01-26', 'Offer of 2025-09-02')],
    ...told,
  });
}

/** An appeal in the hands of E. Sandoval or somebody else of the team, whose manager is G. Whitlock. */
export async function assigned(
  house: House,
  told: Told = {},
  taxpayerId?: string,
  employee = 'E. Sandoval',
): Promise<AppealView> {
  const { taxpayerId: of, appealId } = await receive(house, told, taxpayerId);
  const own = { taxpayerId: of, appealId };
  const officer = await house.signIn('M. Reyes');
  await officer.must(sendToAppealsContract, { ...own, officeId: appealsOffice });
  const manager = await house.signIn('G. Whitlock');
  return await manager.must(assignAppealContract, { ...own, personId: idOf(employee) });
}

/** An appeal whose acknowledgement has gone out, with the publication about mediation. */
export async function acknowledged(house: House, told: Told = {}, taxpayerId?: string): Promise<AppealView> {
  const { taxpayerId: of, appealId, choices } = await assigned(house, told, taxpayerId);
  const employee = await house.signIn('E. Sandoval');
  return await employee.must(acknowledgeAppealContract, {
    taxpayerId: of,
    appealId,
    letter: choices.letters[0] ?? 'other',
    mailedDay: house.runtime.clock.now().slice(0, 10),
    enclosures: choices.publicationNeeded ? ['Publication 4167'] : [],
  });
}
