import { signAmendedOffer } from '#capabilities/appeals/api/sign-amended-offer.ts';
import { admitCoMediator } from '#capabilities/mediation/api/admit-co-mediator.ts';
import { inviteCoMediator } from '#capabilities/mediation/api/invite-co-mediator.ts';
import { logSending } from '#capabilities/mediation/api/log-sending.ts';
import type { logSendingContract } from '#capabilities/mediation/api/log-sending.contract.ts';
import { lookAgain } from '#capabilities/mediation/api/look-again.ts';
import type { lookAgainContract } from '#capabilities/mediation/api/look-again.contract.ts';
import { noteCoMediator } from '#capabilities/mediation/api/note-co-mediator.ts';
import type { noteCoMediatorContract } from '#capabilities/mediation/api/note-co-mediator.contract.ts';
import { putPaper } from '#capabilities/mediation/api/put-paper.ts';
import type { putPaperContract } from '#capabilities/mediation/api/put-paper.contract.ts';
import { recordTraining } from '#capabilities/mediation/api/record-training.ts';
import { stateConflicts } from '#capabilities/mediation/api/state-conflicts.ts';
import type { stateConflictsContract } from '#capabilities/mediation/api/state-conflicts.contract.ts';
import { pageOf } from './page-of.ts';
import { type MediationScene, momentOf, type Told } from './scene.ts';
import { team } from './team.ts';

const { coMediator, program } = team;
const hourMilliseconds = 3_600_000;
const base64Of = (bytes: Buffer) => ({
  mediaType: 'application/pdf' as const,
  base64: bytes.toString('base64'),
});

/** Somebody from outside the agency whom both sides have chosen, invited, and with a statement. */
export async function choose({ take, manager }: MediationScene): Promise<void> {
  await take(noteCoMediator, manager, {
    wished: true,
    name: coMediator.name,
    chosenByTaxpayer: true,
    agreedByManager: true,
    trained: true,
    experienced: true,
    knowsSubject: true,
  } satisfies Told<typeof noteCoMediatorContract>);
  await take(inviteCoMediator, manager, { personId: coMediator.personId });
  await take(stateConflicts, coMediator, {
    conflict: 'none',
    told: 'I know neither side, and have no interest in the matter.',
    acknowledgesBar: true,
  } satisfies Told<typeof stateConflictsContract>);
}

export async function admit({ take, manager }: MediationScene): Promise<void> {
  await take(admitCoMediator, manager);
}

export async function train({ scene, mediator }: MediationScene): Promise<void> {
  const training = { trainedDay: '2022-06-15', told: 'Course for mediators, 2022' };
  await scene.send(recordTraining, program, { personId: mediator.personId, ...training });
}

/** An appraisal for both sides: a fax that broke off, a parcel in its place, and a second look at that. */
export async function material({ take, employee, scene }: MediationScene): Promise<void> {
  const { name } = scene.story.taxpayer;
  const { documentId } = (await take(putPaper, employee, {
    kind: 'supporting-material',
    title: 'Sales of three houses near by',
    audience: 'both',
    document: base64Of(pageOf(['Sales of three houses near by, 2022', '$252,000', '$247,500', '$263,000'])),
  } satisfies Told<typeof putPaperContract>)) as { readonly documentId: string };
  const sentAt = scene.runtime.clock.now();
  const common = { sentTo: name, sentAt, documentIds: [documentId] };
  await take(logSending, employee, {
    ...common,
    sending: { way: 'fax', number: '540-555-0133', pages: 4, result: 'broken-off' },
  } satisfies Told<typeof logSendingContract>);
  const { sendingId } = (await take(logSending, employee, {
    ...common,
    sending: { way: 'parcel', carrier: 'Carrier One', trackingNumber: '1Z 555 0133' },
  } satisfies Told<typeof logSendingContract>)) as { readonly sendingId: string };
  await take(lookAgain, employee, {
    sendingId,
    looked: ['address', 'contents', 'taxpayer', 'wrapping'],
  } satisfies Told<typeof lookAgainContract>);
}

/** Signed at the table, with the amount that was left blank before. */
export async function amend({ scene, told, employee }: MediationScene): Promise<void> {
  const { taxpayerId, progress, send, story } = scene;
  const signedAt = new Date(Date.parse(momentOf(told.sessionAt)) + hourMilliseconds).toISOString();
  await send(signAmendedOffer, employee, {
    taxpayerId,
    appealId: progress.appealId,
    amountCents: 1_240_000,
    signedBy: story.taxpayer.name,
    signedAt,
    madeIn: 'mediation-session',
    document: base64Of(pageOf(['Form 656, amended (made up)', story.taxpayer.name, 'Offered: $12,400.00'])),
  });
}
