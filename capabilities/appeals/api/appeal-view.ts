import { isTaxpayerSide } from '#capabilities/casework/index.ts';
import { findOffice, listPersons } from '#capabilities/casework/records.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Law } from '#kernel/law/law.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import { listHistory } from '#platform/record/history.ts';
import { type Appeal, concernsOffer, isWithNewTeam } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { computeClosingPaths } from '../rules/compute-closing-paths.ts';
import { computeStatuteWarnings } from '../rules/compute-statute-warnings.ts';
import { listRelatedAppeals } from '../store/find-appeals.ts';
import { findHeldBack } from './acknowledgement-letter.ts';
import type { AppealView } from './appeal-view.contract.ts';
import { choicesFor } from './appeal-choices.ts';
import { deadlinesFor } from './appeal-deadlines-view.ts';
import { petitionOf } from './appeal-petition.ts';
import { appealWork, type WorkView } from './appeal-work-view.ts';
import { listAmendedOffers } from '../store/amended-offer-store.ts';
import { decisionsFor } from './decide-on-appeal.ts';
import { redraftAcknowledgementContract } from './redraft-acknowledgement.contract.ts';

/** An appeal as this person may see it, with what this person may do next. */
export async function appealView(eyes: Eyes, appeal: Appeal, actor: Actor, law: Law): Promise<AppealView> {
  const { taxpayerId, appealId, state } = appeal;
  const taxpayer = await findTaxpayer(eyes, taxpayerId);
  invariant(taxpayer, `the appeal ${appealId} is seen and its taxpayer is not`);
  const staff = !isTaxpayerSide(actor.role);
  const work = staff ? await appealWork(eyes, appeal, law) : undefined;
  const decisions = await decisionsFor(eyes, appeal, law);
  const petition = petitionOf(appeal, law);
  return {
    ...plainParts(appeal),
    ...(await peopleOf(eyes, appeal)),
    taxpayerName: taxpayer.name,
    matters: mattersOf(appeal, work),
    amendedOffers: await amendedOffersOf(eyes, appeal),
    ...(petition && { petition }),
    ...(appeal.newTeam && { newTeam: newTeamOf(appeal.newTeam) }),
    statutes: staff ? computeStatuteWarnings(appeal.statutes, eyes.today, law) : [],
    related: await relatedTo(eyes, appeal),
    receiptDecisions: await receiptDecisions(eyes, appeal),
    deadlines: await deadlinesFor(eyes, appeal, staff),
    ...(work && { work }),
    choices: await choicesFor(eyes, appeal, actor, law),
    moves: [
      ...movesFor(appealTable, { state, role: actor.role, decisions }).filter(({ event }) =>
        concerns(event, appeal),
      ),
      ...(await movesOfLetter(eyes, appeal, actor)),
    ],
  };
}

/** Steps that only some appeals have; naming a new team is a step of the mediation. */
function concerns(event: string, appeal: Appeal): boolean {
  if (event === 'note-counsel-review' || event === 'sign-amended-offer') return concernsOffer(appeal);
  if (event === 'approve-way-back' || event === 'go-back-to-team') return isWithNewTeam(appeal);
  return event !== 'assign-new-team';
}

/** An acknowledgement that is held back can be drafted anew. */
async function movesOfLetter(eyes: Eyes, appeal: Appeal, { role }: Actor): Promise<AppealView['moves']> {
  if (!redraftAcknowledgementContract.by.includes(role)) return [];
  const held = await findHeldBack(eyes, appeal);
  return held === undefined ? [] : [{ event: 'redraft-acknowledgement', allowed: true }];
}

/** What was signed at the table, without the bytes. */
async function amendedOffersOf(eyes: Eyes, appeal: Appeal): Promise<AppealView['amendedOffers']> {
  const offers = await listAmendedOffers(eyes, appeal);
  return offers.map(({ offerId, form, amountCents, signedBy, signedAt, madeIn }) => {
    return { offerId, form, amountCents, signedBy, signedAt, madeIn };
  });
}

/** What the view takes as it stands in the record. */
function plainParts(appeal: Appeal) {
  const {
    compartment: _compartment,
    groupId: _groupId,
    takenBy: _takenBy,
    officeId: _officeId,
    atmPersonId: _atm,
    atePersonId: _ate,
    statutes: _statutes,
    matters: _matters,
    newTeam: _newTeam,
    ...shown
  } = appeal;
  return shown;
}

function newTeamOf({ sinceDay, backApprovedDay, backDay }: NonNullable<Appeal['newTeam']>) {
  return { sinceDay, ...(backApprovedDay && { backApprovedDay }), ...(backDay && { backDay }) };
}

async function peopleOf(eyes: Eyes, { officeId, atmPersonId, atePersonId }: Appeal) {
  const office = officeId === undefined ? undefined : await findOffice(eyes, officeId);
  const ids = [atmPersonId, atePersonId].filter((id) => id !== undefined);
  const persons = await listPersons(eyes, ids);
  const named = (id: string | undefined) => {
    const person = persons.find(({ personId }) => personId === id);
    return person && { personId: person.personId, name: person.name };
  };
  const [manager, employee] = [named(atmPersonId), named(atePersonId)];
  return {
    ...(office && { office: { officeId: office.officeId, name: office.name } }),
    ...(manager && { manager }),
    ...(employee && { employee }),
  };
}

function mattersOf({ matters }: Appeal, work: WorkView | undefined): AppealView['matters'] {
  if (work === undefined) return matters;
  const facts = matters.map(({ matterId, agreed }) => ({ matterId, agreed: agreed ?? ('unknown' as const) }));
  const mediationResult = work.mediations.findLast(({ result }) => result !== undefined)?.result ?? 'none';
  const { paths } = computeClosingPaths({ mediationResult, matters: facts });
  const pathOf = (id: string) => paths.find(({ matterId }) => matterId === id);
  return matters.map((matter) => {
    const found = pathOf(matter.matterId);
    return found === undefined ? matter : { ...matter, path: found.path };
  });
}

async function relatedTo(eyes: Eyes, appeal: Appeal): Promise<AppealView['related']> {
  const all = await listRelatedAppeals(eyes, appeal);
  return all
    .filter(({ appealId }) => appealId !== appeal.appealId)
    .map(({ appealId, kind, state, receivedDay }) => ({ appealId, kind, state, receivedDay }));
}

async function receiptDecisions(eyes: Eyes, appeal: Appeal): Promise<AppealView['receiptDecisions']> {
  const history = await listHistory(eyes, appeal.taxpayerId, [appeal.appealId]);
  const kept = history.flatMap(({ decisions }) => decisions).filter(({ rule }) => rule === 'appeal-receipt');
  return kept.toReversed().map(({ facts: _facts, ...decision }) => decision);
}
