import { acceptDraftContract } from '#capabilities/mediation/api/accept-draft.contract.ts';
import { acknowledgeAppealContract } from '#capabilities/appeals/api/acknowledge-appeal.contract.ts';
import { assignAppealContract } from '#capabilities/appeals/api/assign-appeal.contract.ts';
import { circulateDraftsContract } from '#capabilities/mediation/api/circulate-drafts.contract.ts';
import { demonstrationId } from '#apps/server/demonstration/people.ts';
import { draftDocumentsContract } from '#capabilities/mediation/api/draft-documents.contract.ts';
import { enterMediationInContract } from '#capabilities/mediation/api/enter-mediation-in.contract.ts';
import { holdCallContract } from '#capabilities/mediation/api/hold-call.contract.ts';
import { holdDiscussionContract } from '#capabilities/mediation/api/hold-discussion.contract.ts';
import { mailRequestContract } from '#capabilities/mediation/api/mail-request.contract.ts';
import { offerCallTimesContract } from '#capabilities/mediation/api/offer-call-times.contract.ts';
import { receiveAppealContract } from '#capabilities/appeals/api/receive-appeal.contract.ts';
import { receiveRequestContract } from '#capabilities/mediation/api/receive-request.contract.ts';
import { returnAgreementContract } from '#capabilities/mediation/api/return-agreement.contract.ts';
import { returnConsentContract } from '#capabilities/mediation/api/return-consent.contract.ts';
import { scheduleCallContract } from '#capabilities/mediation/api/schedule-call.contract.ts';
import { sendPacketContract } from '#capabilities/mediation/api/send-packet.contract.ts';
import { sendToAppealsContract } from '#capabilities/appeals/api/send-to-appeals.contract.ts';
import { signForAppealsContract } from '#capabilities/mediation/api/sign-for-appeals.contract.ts';
import { callTold, discussion, entryOf, packet } from '#capabilities/mediation/testing.ts';
import type { Desk } from './desk.ts';

const demonstrationDay = '2023-04-03';

type AppealTeam = { readonly officer: Desk; readonly manager: Desk; readonly employee: Desk };

/** An appeal of a rejected offer, acknowledged by E. Sandoval on the demonstration’s first day. */
export async function appealAcknowledged(
  { officer, manager, employee }: AppealTeam,
  taxpayerId: string,
): Promise<string> {
  const { appealId } = await officer.must(receiveAppealContract, {
    taxpayerId,
    receivedAt: `${demonstrationDay}T12:30:00.000Z`,
    channel: 'fax',
    matters: [
      {
        described: 'Offer of September 2022',
        acts: [{ act: 'offer-rejection', actDay: '2023-03-20' }],
      },
    ],
  });
  const own = { taxpayerId, appealId };
  await officer.must(sendToAppealsContract, { ...own, officeId: demonstrationId('office', 'appeals') });
  const personId = demonstrationId('person', 'E. Sandoval');
  const { choices } = await manager.must(assignAppealContract, { ...own, personId });
  await employee.must(acknowledgeAppealContract, {
    ...own,
    letter: choices.letters[0] ?? 'other',
    mailedDay: demonstrationDay,
    enclosures: ['Publication 4167'],
  });
  return appealId;
}

type MediationTeam = { readonly employee: Desk; readonly manager: Desk; readonly analyst: Desk };
type Named = { readonly taxpayerId: string; readonly supportRequestId: string };

/** The call held, and the agreement to mediate drafted, looked at, faxed and signed by all. */
export async function signedByAll({ employee, manager, analyst }: MediationTeam, own: Named): Promise<void> {
  const startsAt = `${demonstrationDay}T14:00:00.000Z`;
  await analyst.must(offerCallTimesContract, { ...own, of: 'analyst', times: [startsAt] });
  await manager.must(offerCallTimesContract, { ...own, of: 'manager', times: [startsAt] });
  await employee.must(scheduleCallContract, { ...own, startsAt });
  await analyst.must(holdCallContract, { ...own, ...callTold(['2023-05-11']) });
  await analyst.must(draftDocumentsContract, own);
  const recipients = ['appeals-team-manager', 'appeals-technical-employee', 'adr-pmo'] as const;
  await analyst.must(circulateDraftsContract, { ...own, recipients: [...recipients] });
  await manager.must(acceptDraftContract, own);
  await employee.must(acceptDraftContract, own);
  await manager.must(signForAppealsContract, own);
  await employee.must(sendPacketContract, {
    ...own,
    ...packet,
    papers: [...packet.papers],
    answerByDay: '2023-04-10',
  });
  await employee.must(returnAgreementContract, own);
  await employee.must(returnConsentContract, own);
}

type Appealed = { readonly taxpayerId: string; readonly appealId: string };

/** A written request that was sent on, entered as MI and discussed; to whom it leads is still open. */
export async function discussedByTeam(
  { employee, analyst }: Omit<MediationTeam, 'manager'>,
  { taxpayerId, appealId }: Appealed,
): Promise<Named> {
  const { requestId } = await employee.must(receiveRequestContract, {
    taxpayerId,
    appealIds: [appealId],
    channel: 'mail',
    told: 'I ask for mediation about the value of my house.',
    receivedDay: demonstrationDay,
  });
  const own = { taxpayerId, requestId };
  await employee.must(mailRequestContract, { ...own, premature: false, perfecting: false });
  const { supportRequestId } = await employee.must(
    enterMediationInContract,
    entryOf({ taxpayerId, appealId }, requestId),
  );
  await analyst.must(holdDiscussionContract, {
    taxpayerId,
    supportRequestId,
    ...discussion,
    attended: [...discussion.attended],
    absent: [],
  });
  return { taxpayerId, supportRequestId };
}
