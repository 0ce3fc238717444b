import type { Day } from '#kernel/calendar/day.ts';
import type { Language } from '#kernel/decision/words.ts';
import type { MediatedWork } from '../parameters/works.ts';
import { isSent, type MediationAgreementEvent, type MediationAgreementState } from './mediation-agreement.ts';
import { mediationCompartment, type Participant, reviewCompartment } from './support-request-record.ts';

/** The agreement to mediate, with the consent and the list of participants that go with it. */
export type MediationAgreement = {
  readonly taxpayerId: string;
  readonly agreementId: string;
  readonly supportRequestId: string;
  readonly compartment: string;
  readonly state: MediationAgreementState;
  readonly version: number;
  /** Which model: offers and penalties have one each. */
  readonly model: MediatedWork;
  readonly draft: number;
  readonly issues: readonly string[];
  readonly sessionDays: readonly Day[];
  readonly participants: readonly Participant[];
  /** The language of the taxpayer, in which its papers are. */
  readonly language?: Language;
  /** The printed papers of this version, by kind; absent where it is older than the printing of them. */
  readonly papers?: Readonly<Record<string, string>>;
  readonly circulatedTo: readonly string[];
  readonly satisfied: readonly string[];
  readonly changesAsked?: string;
  readonly appealsSignedDay?: Day;
  readonly faxedDay?: Day;
  readonly answerByDay?: Day;
  readonly channel?: string;
  /** To whom the packet went. */
  readonly addressee?: 'taxpayer' | 'representative';
  readonly agreementReturnedDay?: Day;
  readonly consentReturnedDay?: Day;
};

export type DraftBody = Pick<
  MediationAgreement,
  'issues' | 'sessionDays' | 'participants' | 'papers' | 'language'
>;
export type SignBody = Pick<MediationAgreement, 'papers'>;
export type BeginAgreementBody = DraftBody &
  Pick<MediationAgreement, 'taxpayerId' | 'agreementId' | 'supportRequestId' | 'model'>;
export type CirculateBody = { readonly recipients: readonly string[] };
export type ReturnDraftBody = { readonly changes: string };
export type SendPacketBody = {
  readonly answerByDay: Day;
  readonly channel: string;
  readonly addressee?: 'taxpayer' | 'representative';
};

type AgreementStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly actorRole: string;
};

/** What a step changes. The rebuild from history folds it. */
export function applyMediationAgreement(
  before: MediationAgreement | undefined,
  step: AgreementStep,
): Omit<MediationAgreement, 'version'> {
  const event = step.event as MediationAgreementEvent;
  const state = step.to as MediationAgreementState;
  if (event === 'draft-documents') {
    const body = step.body as BeginAgreementBody;
    const compartment = reviewCompartment(body.supportRequestId);
    return { ...body, compartment, state, draft: 1, circulatedTo: [], satisfied: [] };
  }
  if (before === undefined) throw new Error(`${event} is a step of an agreement that does not exist`);
  const compartment = isSent(state) ? mediationCompartment(before.supportRequestId) : before.compartment;
  return { ...before, ...changesBy(event, before, step), state, compartment };
}

function changesBy(
  event: MediationAgreementEvent,
  before: MediationAgreement,
  { body, onDay, actorRole }: AgreementStep,
): Partial<MediationAgreement> {
  switch (event) {
    case 'redraft-documents':
      return { ...(body as DraftBody), draft: before.draft + 1, satisfied: [], circulatedTo: [] };
    case 'circulate-drafts':
      return { circulatedTo: (body as CirculateBody).recipients };
    case 'accept-draft':
      return { satisfied: [...new Set([...before.satisfied, actorRole])] };
    case 'return-draft':
      return { changesAsked: (body as ReturnDraftBody).changes, satisfied: [] };
    case 'sign-for-appeals':
      return { ...(body as SignBody), appealsSignedDay: onDay };
    case 'send-packet':
      return { ...(body as SendPacketBody), faxedDay: onDay };
    case 'return-agreement':
      return { agreementReturnedDay: onDay };
    case 'return-consent':
      return { consentReturnedDay: onDay };
    default:
      return {};
  }
}
