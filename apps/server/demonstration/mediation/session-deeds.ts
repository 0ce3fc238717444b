import { acceptDraft } from '#capabilities/mediation/api/accept-draft.ts';
import { affirmImpartiality } from '#capabilities/mediation/api/affirm-impartiality.ts';
import { approveClosingOfMediation } from '#capabilities/mediation/api/approve-closing-of-mediation.ts';
import { assignMediator } from '#capabilities/mediation/api/assign-mediator.ts';
import type { assignMediatorContract } from '#capabilities/mediation/api/assign-mediator.contract.ts';
import { circulateDrafts } from '#capabilities/mediation/api/circulate-drafts.ts';
import type { circulateDraftsContract } from '#capabilities/mediation/api/circulate-drafts.contract.ts';
import { concludeSession } from '#capabilities/mediation/api/conclude-session.ts';
import type { concludeSessionContract } from '#capabilities/mediation/api/conclude-session.contract.ts';
import { deliverSummary } from '#capabilities/mediation/api/deliver-summary.ts';
import type { deliverSummaryContract } from '#capabilities/mediation/api/deliver-summary.contract.ts';
import { draftDocuments } from '#capabilities/mediation/api/draft-documents.ts';
import { holdCall } from '#capabilities/mediation/api/hold-call.ts';
import type { holdCallContract } from '#capabilities/mediation/api/hold-call.contract.ts';
import { offerCallTimes } from '#capabilities/mediation/api/offer-call-times.ts';
import type { offerCallTimesContract } from '#capabilities/mediation/api/offer-call-times.contract.ts';
import { postTime } from '#capabilities/mediation/api/post-time.ts';
import type { postTimeContract } from '#capabilities/mediation/api/post-time.contract.ts';
import { prepareItem } from '#capabilities/mediation/api/prepare-item.ts';
import { returnAgreement } from '#capabilities/mediation/api/return-agreement.ts';
import { returnConsent } from '#capabilities/mediation/api/return-consent.ts';
import { scheduleCall } from '#capabilities/mediation/api/schedule-call.ts';
import { scheduleSession } from '#capabilities/mediation/api/schedule-session.ts';
import type { scheduleSessionContract } from '#capabilities/mediation/api/schedule-session.contract.ts';
import { sendPacket } from '#capabilities/mediation/api/send-packet.ts';
import type { sendPacketContract } from '#capabilities/mediation/api/send-packet.contract.ts';
import { signForAppeals } from '#capabilities/mediation/api/sign-for-appeals.ts';
import type { SupportRequestView } from '#capabilities/mediation/api/support-request-view.contract.ts';
import { submitClosing } from '#capabilities/mediation/api/submit-closing.ts';
import type { submitClosingContract } from '#capabilities/mediation/api/submit-closing.contract.ts';
import { writeReport } from '#capabilities/mediation/api/write-report.ts';
import { addDays, day } from '#kernel/calendar/day.ts';
import { dayOf, type MediationScene, momentOf, type Told } from './scene.ts';
import { team } from './team.ts';

const { analyst, mediatorsManager } = team;
const answerDays = 7;
const sessionMinutes = 240;

export async function callIn({ take, told, employee, manager }: MediationScene): Promise<void> {
  const startsAt = momentOf(told.callAt);
  for (const of of ['analyst', 'manager'] as const)
    await take(offerCallTimes, of === 'analyst' ? analyst : manager, {
      of,
      times: [startsAt],
    } satisfies Told<typeof offerCallTimesContract>);
  await take(scheduleCall, employee, { startsAt });
}

export async function call({ take, told, scene, manager }: MediationScene): Promise<void> {
  await take(holdCall, analyst, {
    itemsDone: ['process-explained', 'mediator-selection', 'participants', 'agreement-terms'],
    itemsNoted: [],
    conductedBy: 'pam-analyst',
    attended: ['taxpayer', 'appeals-team-manager', 'appeals-technical-employee', 'pam-analyst'],
    issues: [told.issue.issue],
    sessionDays: [dayOf(told.sessionAt)],
    participants: [
      { ...participant('appeals', manager.name, 'Team manager', false), part: 'team-manager' as const },
      participant('taxpayer', scene.story.taxpayer.name, 'Taxpayer', true),
      ...(hasCoMediator(told) ? [coMediatorListed] : []),
    ],
  } satisfies Told<typeof holdCallContract>);
}

const coMediatorListed = {
  ...participant('mediator', team.coMediator.name, 'Co-mediator', true),
  decides: false,
};

function hasCoMediator({ steps }: MediationScene['told']): boolean {
  return steps.some(({ does }) => does === 'choose-co-mediator');
}

function participant(
  side: 'appeals' | 'taxpayer' | 'mediator',
  name: string,
  capacity: string,
  outsideAgency: boolean,
) {
  return { side, name, capacity, decides: true, outsideAgency };
}

/** The three drafts, sent to everybody who looks at them. */
export async function drafts({ take }: MediationScene): Promise<void> {
  await take(draftDocuments, analyst);
  await take(circulateDrafts, analyst, {
    recipients: ['appeals-team-manager', 'appeals-technical-employee', 'adr-pmo'],
  } satisfies Told<typeof circulateDraftsContract>);
}

/** The drafts, looked at by both, signed by the manager, and faxed with the letter. */
export async function packet(scene: MediationScene): Promise<void> {
  await drafts(scene);
  const { take, employee, onDay, manager } = scene;
  await take(acceptDraft, manager);
  await take(acceptDraft, employee);
  await take(signForAppeals, manager);
  await take(sendPacket, employee, {
    answerByDay: addDays(day(onDay), answerDays),
    papers: ['letter-5559', 'agreement-to-mediate', 'consent-to-disclose', 'participants-list'],
    channel: 'fax',
    faxNumber: '540-555-0133',
    faxPages: 7,
    gotThrough: true,
    warns: true,
  } satisfies Told<typeof sendPacketContract>);
}

export async function sign({ take, employee }: MediationScene): Promise<void> {
  await take(returnAgreement, employee);
  await take(returnConsent, employee);
}

/** Assigned to the mediator, who affirms to be impartial; the session gets its day. */
export async function assign({ take, told, employee, mediator, manager }: MediationScene): Promise<void> {
  await take(assignMediator, manager, {
    personId: mediator.personId,
    freeDays: [dayOf(told.sessionAt)],
  } satisfies Told<typeof assignMediatorContract>);
  await take(affirmImpartiality, mediator);
  await take(scheduleSession, employee, {
    startsAt: momentOf(told.sessionAt),
    place: 'Richmond, room 214',
  } satisfies Told<typeof scheduleSessionContract>);
}

/** Appeals’ summary to mediator and taxpayer at once, and what both bring to the session. */
export async function summary({ take, told, employee, manager }: MediationScene): Promise<void> {
  const { issue, position } = told.issue;
  await take(deliverSummary, employee, {
    title: 'Summary of Appeals',
    told: `The taxpayer says ${position}. Appeals has seen nothing yet that shows it.`,
    to: ['mediator', 'taxpayer'],
    issues: [issue],
    participantsWithIt: true,
  } satisfies Told<typeof deliverSummaryContract>);
  await take(prepareItem, employee, { item: 'form-656', standing: 'amount-blank' });
  await take(prepareItem, manager, { item: 'opening-statement', standing: 'prepared' });
}

export async function conclude({ take, told, mediator }: MediationScene): Promise<void> {
  await take(postTime, mediator, {
    onDay: dayOf(told.sessionAt),
    minutes: sessionMinutes,
    activity: 'session',
  } satisfies Told<typeof postTimeContract>);
  await take(concludeSession, mediator, {
    issues: [{ issue: told.issue.issue, agreed: true }],
  } satisfies Told<typeof concludeSessionContract>);
}

/** The mediator’s report as it is printed from the results, and with it the closing. */
export async function submit({ take, told, mediator }: MediationScene): Promise<void> {
  const { papers } = (await take(writeReport, mediator)) as SupportRequestView;
  const report = papers.find(({ kind }) => kind === 'mediators-report');
  if (report === undefined) throw new Error('the story of a mediation has no report to hand in');
  await take(submitClosing, mediator, {
    reason: 'mediated-agreed',
    // Dated by the session, whenever it is handed in.
    closingDay: dayOf(told.sessionAt),
    documentIds: [report.documentId],
  } satisfies Told<typeof submitClosingContract>);
}

export async function close({ take }: MediationScene): Promise<void> {
  await take(approveClosingOfMediation, mediatorsManager);
}
