import type { z } from 'zod';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import type { AppealView } from '#capabilities/appeals/api/appeal-view.contract.ts';
import { type House, idOf } from '../../scenarios/support/house.ts';
import type { SupportRequestView } from './api/support-request-view.contract.ts';
import { acceptDraftContract } from './api/accept-draft.contract.ts';
import { affirmImpartialityContract } from './api/affirm-impartiality.contract.ts';
import { approveAcceptanceContract } from './api/approve-acceptance.contract.ts';
import { approveRequestContract } from './api/approve-request.contract.ts';
import { assignMediatorContract } from './api/assign-mediator.contract.ts';
import { circulateDraftsContract } from './api/circulate-drafts.contract.ts';
import { concurAsAreaDirectorContract } from './api/concur-as-area-director.contract.ts';
import { concurAsExecutiveContract } from './api/concur-as-executive.contract.ts';
import { draftDocumentsContract } from './api/draft-documents.contract.ts';
import { enterMediationInContract } from './api/enter-mediation-in.contract.ts';
import { holdCallContract } from './api/hold-call.contract.ts';
import { holdDiscussionContract } from './api/hold-discussion.contract.ts';
import { offerCallTimesContract } from './api/offer-call-times.contract.ts';
import type { zParticipantInput } from './api/participant.contract.ts';
import { proposeDenialContract } from './api/propose-denial.contract.ts';
import { receiveRequestContract } from './api/receive-request.contract.ts';
import { recommendAcceptanceContract } from './api/recommend-acceptance.contract.ts';
import { recommendDenialContract } from './api/recommend-denial.contract.ts';
import { returnAgreementContract } from './api/return-agreement.contract.ts';
import { returnConsentContract } from './api/return-consent.contract.ts';
import { scheduleCallContract } from './api/schedule-call.contract.ts';
import { scheduleSessionContract } from './api/schedule-session.contract.ts';
import { sendPackageContract } from './api/send-package.contract.ts';
import { sendPacketContract } from './api/send-packet.contract.ts';
import { shareConcurrenceContract } from './api/share-concurrence.contract.ts';
import { signForAppealsContract } from './api/sign-for-appeals.contract.ts';
import { tellApprovalContract } from './api/tell-approval.contract.ts';

/** Who does what in these tests: the case team, those above, the program, and a mediator of another team. */
export const people = {
  employee: 'E. Sandoval',
  manager: 'G. Whitlock',
  analyst: 'H. Imai',
  director: 'L. Park',
  executive: 'A. Mbeki',
  program: 'B. Castellan',
  mediator: 'V. Lindqvist',
  mediatorsManager: 'N. Adeyemi',
  coMediator: 'J. Aldous',
  newEmployee: 'D. Eklund',
  newManager: 'S. Whitfield',
  taxpayer: 'R. Amari',
} as const;

export const house1 = {
  issue: 'house',
  described: 'Value of the house',
  position: '$240,000',
  basis: 'Appraisal',
};
export const reason1 = {
  ground: 'no-good-faith',
  issue: 'house',
  told: 'Two requests for the appraisal of the house were not answered.',
  beside: 'Requests of January 5 and January 20',
} as const;

export type Named = { readonly taxpayerId: string; readonly supportRequestId: string };
export const named = ({ taxpayerId, supportRequestId }: Named): Named => ({ taxpayerId, supportRequestId });

/** A written request for mediation on an appeal, as it was received. */
export async function requested(
  house: House,
  appeal: AppealView,
  receivedDay?: string,
  alsoOn: readonly string[] = [],
) {
  const employee = await house.signIn(people.employee);
  return await employee.must(receiveRequestContract, {
    taxpayerId: appeal.taxpayerId,
    appealIds: [appeal.appealId, ...alsoOn],
    channel: 'mail',
    told: 'I ask for mediation about the value of my house.',
    receivedDay: receivedDay ?? house.runtime.clock.now().slice(0, 10),
  });
}

type Entering = { readonly premature?: boolean; readonly incomplete?: boolean; readonly entryDay?: string };

/** An open support request of a new taxpayer: MI on the day of receipt. */
export async function entered(house: House, how: Entering = {}): Promise<SupportRequestView> {
  const appeal = await acknowledged(house);
  const request = await requested(house, appeal);
  return await enterFor(house, appeal, request.requestId, how);
}

export async function enterFor(
  house: House,
  { taxpayerId, appealId }: Pick<AppealView, 'taxpayerId' | 'appealId'>,
  requestId: string,
  how: Entering = {},
): Promise<SupportRequestView> {
  const employee = await house.signIn(people.employee);
  return await employee.must(enterMediationInContract, entryOf({ taxpayerId, appealId }, requestId, how));
}

export function entryOf(
  { taxpayerId, appealId }: Pick<AppealView, 'taxpayerId' | 'appealId'>,
  requestId: string,
  how: Entering = {},
) {
  const { premature = false, incomplete = false, entryDay } = how;
  const told = { issues: [house1], coMediatorWished: false, premature, incomplete };
  return { taxpayerId, requestId, appealId, ...told, ...(entryDay !== undefined && { entryDay }) };
}

const everybody = ['appeals-team-manager', 'appeals-technical-employee', 'pam-analyst'] as const;

export const discussion = {
  attended: [...everybody],
  absent: [],
  analystView: 'concurs',
  recommends: 'open',
} as const;

export async function discussed(house: House, own: Named): Promise<SupportRequestView> {
  const analyst = await house.signIn(people.analyst);
  return await analyst.must(holdDiscussionContract, {
    ...named(own),
    ...discussion,
    attended: [...everybody],
    absent: [],
  });
}

/** Discussed, recommended, approved by the area director, and approved by the manager. */
export async function accepted(house: House, own: Named): Promise<SupportRequestView> {
  await discussed(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(recommendAcceptanceContract, named(own));
  await (await house.signIn(people.director)).must(approveAcceptanceContract, named(own));
  return await manager.must(approveRequestContract, named(own));
}

/** Both sides know, the call is held, and issues and days are agreed on. */
export async function called(
  house: House,
  own: Named,
  sessionDays = ['2026-05-11', '2026-05-12'],
  team: { readonly manager: string; readonly employee: string } = people,
  participants = callTold(sessionDays).participants,
) {
  const manager = await house.signIn(team.manager);
  const recipients = ['taxpayer', 'appeals-technical-employee', 'pam-analyst'] as const;
  await manager.must(tellApprovalContract, { ...named(own), recipients: [...recipients] });
  const startsAt = '2026-03-18T14:00:00.000Z';
  const analyst = await house.signIn(people.analyst);
  await analyst.must(offerCallTimesContract, { ...named(own), of: 'analyst', times: [startsAt] });
  await manager.must(offerCallTimesContract, { ...named(own), of: 'manager', times: [startsAt] });
  const employee = await house.signIn(team.employee);
  await employee.must(scheduleCallContract, { ...named(own), startsAt });
  return await analyst.must(holdCallContract, { ...named(own), ...callTold(sessionDays), participants });
}

export function callTold(sessionDays: readonly string[] = ['2026-05-11', '2026-05-12']) {
  return {
    itemsDone: [
      'process-explained' as const,
      'mediator-selection' as const,
      'participants' as const,
      'agreement-terms' as const,
    ],
    itemsNoted: [],
    conductedBy: 'pam-analyst' as const,
    attended: ['taxpayer' as const, 'appeals-team-manager' as const, 'pam-analyst' as const],
    issues: ['house', 'car'],
    sessionDays: [...sessionDays],
    participants: participantsTold(),
  };
}

type ParticipantTold = z.input<typeof zParticipantInput>;

function participantsTold(): ParticipantTold[] {
  return [
    {
      side: 'appeals' as const,
      name: 'G. Whitlock',
      capacity: 'Team manager',
      part: 'team-manager' as const,
      decides: true,
      outsideAgency: false,
    },
    {
      side: 'taxpayer' as const,
      name: 'R. Amari',
      capacity: 'Taxpayer',
      decides: true,
      outsideAgency: true,
    },
  ];
}

export const packet = {
  papers: ['letter-5559', 'agreement-to-mediate', 'consent-to-disclose', 'participants-list'] as const,
  channel: 'fax' as const,
  gotThrough: true,
  faxNumber: '614-555-0177',
  faxPages: 7,
  warns: true,
};

/** Drafted, looked at by both, signed and faxed: the taxpayer's answer is waited for. */
export async function faxed(house: House, own: Named, answerByDay: string): Promise<SupportRequestView> {
  const [analyst, manager, employee] = await Promise.all(
    [people.analyst, people.manager, people.employee].map((name) => house.signIn(name)),
  );
  if (analyst === undefined || manager === undefined || employee === undefined)
    throw new Error('nobody signed in');
  await analyst.must(draftDocumentsContract, named(own));
  const recipients = ['appeals-team-manager', 'appeals-technical-employee', 'adr-pmo'] as const;
  await analyst.must(circulateDraftsContract, { ...named(own), recipients: [...recipients] });
  await manager.must(acceptDraftContract, named(own));
  await employee.must(acceptDraftContract, named(own));
  await manager.must(signForAppealsContract, named(own));
  const faxing = { ...packet, papers: [...packet.papers], answerByDay };
  return await employee.must(sendPacketContract, { ...named(own), ...faxing });
}

/** Faxed and returned: all have signed. */
export async function signed(house: House, own: Named, answerByDay: string): Promise<SupportRequestView> {
  await faxed(house, own, answerByDay);
  const employee = await house.signIn(people.employee);
  await employee.must(returnAgreementContract, named(own));
  return await employee.must(returnConsentContract, named(own));
}

/** Assigned to the mediator of the other team, who has affirmed to be impartial. */
export async function assignedTo(
  house: House,
  own: Named,
  freeDays = ['2026-05-12'],
): Promise<SupportRequestView> {
  const manager = await house.signIn(people.manager);
  await manager.must(assignMediatorContract, { ...named(own), personId: idOf(people.mediator), freeDays });
  return await (await house.signIn(people.mediator)).must(affirmImpartialityContract, named(own));
}

/** Tentatively denied, concurred in by both, shared: ready to be signed. */
export async function concurred(house: House, own: Named): Promise<SupportRequestView> {
  const manager = await house.signIn(people.manager);
  await manager.must(proposeDenialContract, { ...named(own), reasons: [reason1] });
  const discussedDay = house.runtime.clock.now().slice(0, 10);
  await manager.must(recommendDenialContract, {
    ...named(own),
    discussedDay,
    analystView: 'concurs',
    recommends: 'denial',
  });
  await (await house.signIn(people.director)).must(concurAsAreaDirectorContract, named(own));
  await manager.must(sendPackageContract, { ...named(own), documents: ['request', 'draft-letter'] });
  const executive = await house.signIn(people.executive);
  await executive.must(concurAsExecutiveContract, { ...named(own), position: 'director-collection-appeals' });
  return await manager.must(shareConcurrenceContract, { ...named(own), ...concurrenceMail() });
}

/** Draft and evidence to both. */
export function concurrenceMail() {
  return {
    recipients: ['appeals-technical-employee' as const, 'pam-analyst' as const],
    documents: ['draft-letter' as const, 'concurrence-evidence' as const],
  };
}

/** Accepted on a day, with everybody in place. */
export async function acceptedOn(house: House, day: string): Promise<Named> {
  house.moveTo(`${day}T14:00:00.000Z`);
  const own = named(await entered(house));
  await accepted(house, own);
  return own;
}

/** Signed by all, with the mediator and a session on May 12. */
export async function ready(house: House): Promise<Named> {
  const own = await acceptedOn(house, '2026-03-09');
  await called(house, own);
  house.moveTo('2026-03-19T14:00:00.000Z');
  await signed(house, own, '2026-03-26');
  await assignedTo(house, own);
  const employee = await house.signIn(people.employee);
  const session = { startsAt: '2026-05-12T13:00:00.000Z', place: 'Columbus' };
  await employee.must(scheduleSessionContract, { ...own, ...session });
  return own;
}
