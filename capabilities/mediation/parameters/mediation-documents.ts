import type { MediatedWork } from './works.ts';

export type CataloguedDocument = {
  readonly document: string;
  /** The agency's number; those without one have none in the memorandum. */
  readonly number?: string;
  readonly title: string;
  readonly works: readonly MediatedWork[];
  /** The step that uses it. */
  readonly step: string;
};

const both = ['offer-in-compromise', 'trust-fund-recovery-penalty'] as const;
const offers = ['offer-in-compromise'] as const;
const penalties = ['trust-fund-recovery-penalty'] as const;

/** Every letter, form and publication that mediation uses: seven with a number, five without. */
export const mediationDocuments = [
  {
    document: 'publication-4167',
    number: 'Publication 4167',
    title: 'Introduction to Alternative Dispute Resolution',
    works: both,
    step: 'acknowledge-appeal',
  },
  {
    document: 'letter-5576',
    number: 'Letter 5576',
    title: 'Appeals Offer in Compromise Acknowledgement and Conference',
    works: offers,
    step: 'acknowledge-appeal',
  },
  {
    document: 'letter-5157',
    number: 'Letter 5157',
    title: 'Non-docketed Acknowledgement and Conference',
    works: penalties,
    step: 'acknowledge-appeal',
  },
  {
    document: 'letter-5557',
    number: 'Letter 5557',
    title: 'Post Appeals Mediation Denial - OIC',
    works: offers,
    step: 'sign-denial-letter',
  },
  {
    document: 'letter-5558',
    number: 'Letter 5558',
    title: 'Post Appeals Mediation Denial - TFRP',
    works: penalties,
    step: 'sign-denial-letter',
  },
  {
    document: 'letter-5559',
    number: 'Letter 5559',
    title: 'Letter with the packet after the pre-mediation call',
    works: both,
    step: 'send-packet',
  },
  {
    document: 'form-656',
    number: 'Form 656',
    title: 'Offer in Compromise, amended, amount left blank',
    works: offers,
    step: 'prepare-item',
  },
  { document: 'agreement-to-mediate', title: 'Agreement to Mediate', works: both, step: 'draft-documents' },
  {
    document: 'consent-to-disclose',
    title: 'Consent to Disclose Tax Information',
    works: both,
    step: 'draft-documents',
  },
  {
    document: 'participants-list',
    title: 'Mediation Participants List',
    works: both,
    step: 'draft-documents',
  },
  { document: 'discussion-summary', title: 'Discussion Summary', works: both, step: 'deliver-summary' },
  { document: 'mediators-report', title: 'Mediator’s Report', works: both, step: 'submit-closing' },
] as const satisfies readonly CataloguedDocument[];

export type MediationDocumentName = (typeof mediationDocuments)[number]['document'];

/** What goes to the taxpayer in one packet. */
export const packetPapers = [
  'letter-5559',
  'agreement-to-mediate',
  'consent-to-disclose',
  'participants-list',
] as const satisfies readonly MediationDocumentName[];

/** Who is sent the three drafts after the call. */
export const draftRecipients = ['appeals-team-manager', 'appeals-technical-employee', 'adr-pmo'] as const;
