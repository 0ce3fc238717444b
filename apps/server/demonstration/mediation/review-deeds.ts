import { approveWayBack } from '#capabilities/appeals/api/approve-way-back.ts';
import { approveAcceptance } from '#capabilities/mediation/api/approve-acceptance.ts';
import { approveRequest } from '#capabilities/mediation/api/approve-request.ts';
import { askForDetails } from '#capabilities/mediation/api/ask-for-details.ts';
import type { askForDetailsContract } from '#capabilities/mediation/api/ask-for-details.contract.ts';
import { assignNewTeam } from '#capabilities/mediation/api/assign-new-team.ts';
import type { assignNewTeamContract } from '#capabilities/mediation/api/assign-new-team.contract.ts';
import { closeAsDenied } from '#capabilities/mediation/api/close-as-denied.ts';
import type { closeAsDeniedContract } from '#capabilities/mediation/api/close-as-denied.contract.ts';
import { closeRequest } from '#capabilities/mediation/api/close-request.ts';
import { concurAsAreaDirector } from '#capabilities/mediation/api/concur-as-area-director.ts';
import { concurAsExecutive } from '#capabilities/mediation/api/concur-as-executive.ts';
import type { concurAsExecutiveContract } from '#capabilities/mediation/api/concur-as-executive.contract.ts';
import { enterMediationIn } from '#capabilities/mediation/api/enter-mediation-in.ts';
import type { enterMediationInContract } from '#capabilities/mediation/api/enter-mediation-in.contract.ts';
import { holdDiscussion } from '#capabilities/mediation/api/hold-discussion.ts';
import type { holdDiscussionContract } from '#capabilities/mediation/api/hold-discussion.contract.ts';
import { mailDenialCopy } from '#capabilities/mediation/api/mail-denial-copy.ts';
import { mailDenialLetter } from '#capabilities/mediation/api/mail-denial-letter.ts';
import { mailRequest } from '#capabilities/mediation/api/mail-request.ts';
import { noteEligibility } from '#capabilities/mediation/api/note-eligibility.ts';
import type { noteEligibilityContract } from '#capabilities/mediation/api/note-eligibility.contract.ts';
import { proposeDenial } from '#capabilities/mediation/api/propose-denial.ts';
import type { proposeDenialContract } from '#capabilities/mediation/api/propose-denial.contract.ts';
import { recommendAcceptance } from '#capabilities/mediation/api/recommend-acceptance.ts';
import { recommendDenial } from '#capabilities/mediation/api/recommend-denial.ts';
import type { recommendDenialContract } from '#capabilities/mediation/api/recommend-denial.contract.ts';
import { sendPackage } from '#capabilities/mediation/api/send-package.ts';
import type { sendPackageContract } from '#capabilities/mediation/api/send-package.contract.ts';
import { shareConcurrence } from '#capabilities/mediation/api/share-concurrence.ts';
import type { shareConcurrenceContract } from '#capabilities/mediation/api/share-concurrence.contract.ts';
import { signDenialLetter } from '#capabilities/mediation/api/sign-denial-letter.ts';
import type { SupportRequestView } from '#capabilities/mediation/api/support-request-view.contract.ts';
import { tellApproval } from '#capabilities/mediation/api/tell-approval.ts';
import type { tellApprovalContract } from '#capabilities/mediation/api/tell-approval.contract.ts';
import { addDays, day } from '#kernel/calendar/day.ts';
import type { MediationScene, Told } from './scene.ts';
import { newTeam, team } from './team.ts';

const { analyst, director, executive, program } = team;
const detailDays = 14;

/** MI on the day of receipt, and the whole request to the program’s mailbox. */
export async function enter({ scene, told, employee }: MediationScene): Promise<void> {
  const { taxpayerId, progress, send } = scene;
  const { mediationRequestId: requestId, appealId } = progress;
  await send(mailRequest, employee, { taxpayerId, requestId, premature: false, perfecting: false });
  const issues = [{ ...told.issue, described: told.told }];
  const said = { issues, coMediatorWished: false, premature: false, incomplete: false } satisfies Omit<
    Told<typeof enterMediationInContract>,
    'requestId' | 'appealId'
  >;
  const entered = await send(enterMediationIn, employee, { taxpayerId, requestId, appealId, ...said });
  progress.supportRequestId = (entered as SupportRequestView).supportRequestId;
}

/** Entered as it is, with its details asked for. */
export async function enterIncomplete(scene: MediationScene): Promise<void> {
  await enter(scene);
  const { take, employee, onDay } = scene;
  await take(askForDetails, employee, {
    contactDay: onDay,
    dueDay: addDays(day(onDay), detailDays),
    lacking: ['basis'],
  } satisfies Told<typeof askForDetailsContract>);
}

/** One of the cases on trial, in which another team may represent Appeals. */
export async function notePilot({ take, manager }: MediationScene): Promise<void> {
  await take(noteEligibility, manager, { inPilot: true } satisfies Told<typeof noteEligibilityContract>);
}

/** A team without a tie to the case, with the specialist who knows it. */
export async function nameNewTeam({ take, scene }: MediationScene): Promise<void> {
  await take(assignNewTeam, program, {
    employeeId: newTeam.employee.personId,
    teamManagerId: newTeam.manager.personId,
    specialists: [
      { specialty: 'Valuation engineer', isNew: false, effort: 'No other engineer is free before June.' },
    ],
  } satisfies Told<typeof assignNewTeamContract>);
  scene.progress.hasNewTeam = true;
}

/** The new team has closed; one issue of procedure is left to the team of the case. */
export async function approveBack({ scene, manager }: MediationScene): Promise<void> {
  const { taxpayerId, progress, send } = scene;
  const because = 'A request about penalties is left, which was never part of the mediation.';
  await send(approveWayBack, manager, { taxpayerId, appealId: progress.appealId, because });
}

export async function discuss({ take }: MediationScene): Promise<void> {
  await take(holdDiscussion, analyst, {
    attended: ['appeals-team-manager', 'appeals-technical-employee', 'pam-analyst'],
    absent: [],
    analystView: 'concurs',
    recommends: 'open',
  } satisfies Told<typeof holdDiscussionContract>);
}

export async function recommend({ take, manager }: MediationScene): Promise<void> {
  await take(recommendAcceptance, manager);
}

/** Approved by the area director and by the manager, who tells both sides and the analyst. */
export async function approve({ take, manager }: MediationScene): Promise<void> {
  await take(approveAcceptance, director);
  await take(approveRequest, manager);
  await take(tellApproval, manager, {
    recipients: ['taxpayer', 'appeals-technical-employee', 'pam-analyst'],
  } satisfies Told<typeof tellApprovalContract>);
}

export async function propose({
  take,
  manager,
  told: { lacking, issue: about },
}: MediationScene): Promise<void> {
  if (lacking === undefined) throw new Error('the story of a denial lacks its reason');
  await take(proposeDenial, manager, {
    reasons: [{ ground: 'no-good-faith', issue: about.issue, ...lacking }],
  } satisfies Told<typeof proposeDenialContract>);
}

export async function recommendIt({ take, onDay, manager }: MediationScene): Promise<void> {
  await take(recommendDenial, manager, {
    discussedDay: onDay,
    analystView: 'concurs',
    recommends: 'denial',
  } satisfies Told<typeof recommendDenialContract>);
}

/** The area director concurs, and the package goes up. */
export async function concurBelow({ take, manager }: MediationScene): Promise<void> {
  await take(concurAsAreaDirector, director);
  await take(sendPackage, manager, {
    documents: ['request', 'draft-letter'],
  } satisfies Told<typeof sendPackageContract>);
}

/** The executive concurs, and draft and evidence go to employee and analyst. */
export async function concurAbove({ take, manager }: MediationScene): Promise<void> {
  await take(concurAsExecutive, executive, {
    position: 'director-collection-appeals',
  } satisfies Told<typeof concurAsExecutiveContract>);
  await take(shareConcurrence, manager, {
    recipients: ['appeals-technical-employee', 'pam-analyst'],
    documents: ['draft-letter', 'concurrence-evidence'],
  } satisfies Told<typeof shareConcurrenceContract>);
}

/** The letter is signed and mailed, and the support request closed on the day of its mailing. */
export async function mailDenial({ take, onDay, manager }: MediationScene): Promise<void> {
  await take(signDenialLetter, manager);
  await take(mailDenialLetter, manager);
  await take(closeAsDenied, manager, {
    reason: 'denied-with-concurrence',
    closingDay: onDay,
  } satisfies Told<typeof closeAsDeniedContract>);
}

/** The second sending, apart from that of the draft, and with it the log entry of the request is closed. */
export async function mailCopy({ scene, manager, employee }: MediationScene): Promise<void> {
  const { taxpayerId, progress, send } = scene;
  const own = { taxpayerId, requestId: progress.mediationRequestId };
  await send(mailDenialCopy, manager, own);
  await send(closeRequest, employee, own);
}
