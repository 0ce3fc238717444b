import { askForConferenceContract } from '../../api/ask-for-conference.contract.ts';
import { agreeToProposalContract } from '../../api/agree-to-proposal.contract.ts';
import { closeRequestContract } from '../../api/close-request.contract.ts';
import { declineProposalContract } from '../../api/decline-proposal.contract.ts';
import { dropInquiryContract } from '../../api/drop-inquiry.contract.ts';
import { enterMediationInContract } from '../../api/enter-mediation-in.contract.ts';
import { logInquiryContract } from '../../api/log-inquiry.contract.ts';
import { logRequestContract } from '../../api/log-request.contract.ts';
import { mailDenialCopyContract } from '../../api/mail-denial-copy.contract.ts';
import { mailRequestContract } from '../../api/mail-request.contract.ts';
import { noteConsultationContract } from '../../api/note-consultation.contract.ts';
import { proposeMediationContract } from '../../api/propose-mediation.contract.ts';
import { receiveRequestContract } from '../../api/receive-request.contract.ts';
import type { CommandContract } from '#platform/http/contract.ts';

/** The command of each step of a written request, by its event. */
export const requestContracts: Readonly<Record<string, CommandContract>> = {
  'agree-to-proposal': agreeToProposalContract,
  'decline-proposal': declineProposalContract,
  'drop-inquiry': dropInquiryContract,
  'note-consultation': noteConsultationContract,
  'mail-request': mailRequestContract,
  'ask-for-conference': askForConferenceContract,
  'mail-denial-copy': mailDenialCopyContract,
  'close-request': closeRequestContract,
  'enter-mediation-in': enterMediationInContract,
  'log-request': logRequestContract,
  'receive-request': receiveRequestContract,
  'log-inquiry': logInquiryContract,
  'propose-mediation': proposeMediationContract,
};

/** MI and its log are steps of the support request that they open. */
export function recordOfStep(event: string): 'support-request' | 'mediation-request' {
  return event === 'enter-mediation-in' || event === 'log-request' ? 'support-request' : 'mediation-request';
}
