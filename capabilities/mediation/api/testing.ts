import { acknowledged, assigned } from '#capabilities/appeals/testing.ts';
import type { AppealView } from '#capabilities/appeals/api/appeal-view.contract.ts';
import { addNoteContract } from '#capabilities/casework/api/add-note.contract.ts';
import { enterCaseActionContract } from '#capabilities/appeals/api/enter-case-action.contract.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import {
  accepted,
  assignedTo,
  called,
  discussed,
  enterFor,
  type Named,
  named,
  people,
  reason1,
  requested,
  signed,
} from '../testing.ts';
import { admitCoMediatorContract } from './admit-co-mediator.contract.ts';
import { acceptAsExecutiveContract } from './accept-as-executive.contract.ts';
import { concurAsAreaDirectorContract } from './concur-as-area-director.contract.ts';
import { concurInWithdrawalContract } from './concur-in-withdrawal.contract.ts';
import { proposeDenialContract } from './propose-denial.contract.ts';
import { inviteCoMediatorContract } from './invite-co-mediator.contract.ts';
import { noteCoMediatorContract } from './note-co-mediator.contract.ts';
import { noteMediatorOfferContract } from './note-mediator-offer.contract.ts';
import { proposeWithdrawalContract } from './propose-withdrawal.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';
import { recommendDenialContract } from './recommend-denial.contract.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';
import { stateConflictsContract } from './state-conflicts.contract.ts';
import { sendPackageContract } from './send-package.contract.ts';

/** What differs between the two histories: all of it behind the wall. */
export type Behind = 'plain' | 'eventful';

export type Side = {
  readonly house: House;
  readonly taxpayerId: string;
  readonly supportRequestId: string;
  readonly hidden: readonly string[];
};

/** One mediation, told the same to both sides; what happened on the appeal and above is another matter. */
export async function history(behind: Behind): Promise<Side> {
  const house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const { requestId } = await requested(house, appeal);
  const own = named(await enterFor(house, appeal, requestId));
  const hidden = [appeal.appealId];
  if (behind === 'eventful') {
    const { taxpayerId, appealId } = appeal;
    const employee = await house.signIn(people.employee);
    await employee.must(enterCaseActionContract, {
      taxpayerId,
      appealId,
      code: 'analysis' as const,
      onDay: '2026-03-02',
      told: 'The house is worth 300,000.',
      minutes: 90,
    });
    await assigned(house);
    const paper = {
      ...own,
      kind: 'supporting-material' as const,
      title: 'Secret',
      audience: 'appeals' as const,
    };
    const kept = await employee.must(putPaperContract, { ...paper, told: 'Our lowest figure.' });
    hidden.push(kept.documentId);
    await overruled(house, own);
  } else await accepted(house, own);
  house.moveTo('2026-03-18T15:00:00.000Z');
  await called(house, own);
  await invitedCoMediator(house, own);
  await signed(house, own, '2026-03-25');
  const manager = await house.signIn(people.manager);
  await manager.must(admitCoMediatorContract, own);
  if (behind === 'eventful') {
    const another = { personId: idOf('C. Duval'), answer: 'not-free' as const, freeDays: [] };
    await manager.must(noteMediatorOfferContract, { ...own, ...another });
  }
  await assignedTo(house, own);
  if (behind === 'eventful') hidden.push(...(await goneOnBehind(house, appeal, own)));
  await house.settle();
  return { house, ...own, hidden };
}

/** What Appeals and others do about the same case once a mediator has it: the ids of what lies there. */
async function goneOnBehind(
  house: House,
  { taxpayerId, appealId }: AppealView,
  own: Named,
): Promise<readonly string[]> {
  const employee = await house.signIn(people.employee);
  const manager = await house.signIn(people.manager);
  const told = 'Secret: we could still go down to 210,000.';
  const action = { code: 'analysis' as const, onDay: '2026-03-18', told, minutes: 45 };
  await employee.must(enterCaseActionContract, { taxpayerId, appealId, ...action });
  const note = { kind: 'note' as const, title: 'Secret note', audience: 'own' as const, told };
  const noted = await manager.must(putPaperContract, { ...own, ...note });
  const paper = { kind: 'supporting-material' as const, title: 'Secret figures' };
  const kept = await manager.must(putPaperContract, { ...own, ...paper, audience: 'appeals' as const, told });
  await (await house.signIn('M. Reyes')).must(addNoteContract, { taxpayerId, text: told });
  await manager.must(proposeWithdrawalContract, own);
  const position = 'director-collection-appeals' as const;
  await (await house.signIn(people.executive)).must(concurInWithdrawalContract, { ...own, position });
  const second = await acknowledged(house, {}, taxpayerId);
  return [second.appealId, noted.documentId, kept.documentId];
}

/** A denial that went all the way to the executive, who accepted instead. */
async function overruled(house: House, own: ReturnType<typeof named>): Promise<void> {
  await discussed(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(proposeDenialContract, { ...own, reasons: [reason1] });
  await manager.must(recommendDenialContract, {
    ...own,
    discussedDay: '2026-03-02',
    analystView: 'does-not-concur',
    recommends: 'denial',
  });
  await (await house.signIn(people.director)).must(concurAsAreaDirectorContract, own);
  await manager.must(sendPackageContract, { ...own, documents: ['request', 'draft-letter'] });
  await (
    await house.signIn(people.executive)
  ).must(acceptAsExecutiveContract, { ...own, because: 'Worth a session' });
}

/** Both sides have chosen the same co-mediator. */
export async function chosenCoMediator(house: House, own: Named): Promise<SupportRequestView> {
  const criteria = { trained: true, experienced: true, knowsSubject: true };
  const told = { ...named(own), wished: true, name: people.coMediator, chosenByTaxpayer: true };
  const manager = await house.signIn(people.manager);
  return await manager.must(noteCoMediatorContract, { ...told, ...criteria, agreedByManager: true });
}

/** Chosen, invited, with statement: let in as soon as the consent has come back. */
export async function invitedCoMediator(house: House, own: Named): Promise<void> {
  await chosenCoMediator(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(inviteCoMediatorContract, { ...named(own), personId: idOf(people.coMediator) });
  const told = 'I know neither side, and have no interest in the matter.';
  const statement = { ...named(own), conflict: 'none' as const, told, acknowledgesBar: true };
  await (await house.signIn(people.coMediator)).must(stateConflictsContract, statement);
}
