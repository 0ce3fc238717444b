import { agreedTerms, everyItem } from '#apps/server/demonstration/agreed-terms.ts';
import type { TermsProposal } from '#capabilities/installment-agreements/rules/terms/compute-terms-proposal.ts';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { newId } from '#platform/ids.ts';
import { given } from './cases.ts';
import { namesIn, questionOf } from './question-of.ts';
import { sampleAccount } from './signed-form.ts';
import type { Asked } from './visitor.ts';

const heads = [
  'taxpayerId',
  'moduleId',
  'inputId',
  'requestId',
  'agreementId',
  'formId',
  'taskId',
  'letterId',
  'inboundItemId',
  'noteId',
  'documentId',
  'authorityId',
  'appealId',
  'actionId',
  'mediationRequestId',
  'supportRequestId',
  'paperId',
  'sendingId',
  'offerId',
] as const;

/** Names of things that a question can be about: those of a taxpayer, or of nothing at all. */
export type Names = Readonly<Record<(typeof heads)[number], string>>;

/** Names that nothing has. */
export function namesOfNothing(): Names {
  return Object.fromEntries(heads.map((head) => [head, newId()])) as Names;
}

/** Fields of ids that go by another name than the thing does. */
const alias: Readonly<Record<string, keyof Names>> = {
  recordId: 'requestId',
  subjectId: 'requestId',
  withTaxpayerId: 'taxpayerId',
  toAppealId: 'appealId',
  followsId: 'mediationRequestId',
  alsoFor: 'supportRequestId',
};

/** Fields by which mediation means things of its own. */
const ofMediation: Readonly<Record<string, keyof Names>> = {
  requestId: 'mediationRequestId',
  documentId: 'paperId',
  evidenceId: 'paperId',
};

/** Fields that name somebody of the agency or a part of what they stand beside: alike in every question. */
export const namesOfNoTaxpayer: readonly string[] = [
  'personId',
  'holderId',
  'linkedId',
  'keptId',
  'officeId',
  'teamManagerId',
  'employeeId',
  'executiveId',
  'provisionalMediatorId',
  'conferenceId',
  'agreedMatterId',
  'matterId',
  'correctsId',
  'changeId',
];

const aPartOfIt = newId();

/** Which name stands in a field of ids of an operation; nothing for a field that is not known. */
function nameIn(operation: string, field: string): keyof Names | undefined {
  const own = operation.startsWith('mediation.') ? ofMediation[field] : undefined;
  return own ?? alias[field] ?? heads.find((head) => head === field);
}

/** The fields of ids of which nothing here says whose they are. */
export function strangeNames({ operation, input }: Asked): readonly string[] {
  return namesIn(input).filter(
    (field) => nameIn(operation, field) === undefined && !namesOfNoTaxpayer.includes(field),
  );
}

/** That an operation names something of a taxpayer, and which things. */
export function namedBy({ operation, input }: Asked): readonly (keyof Names)[] {
  if (askedWithoutNames.includes(operation)) return [];
  return namesIn(input).flatMap((field) => nameIn(operation, field) ?? []);
}

/**
 * Something well put to an operation about the things named: what its contract asks for, with these names in
 * every field that takes one. Only where a contract asks for more than its schema says is it written down.
 */
export function questionAbout({ operation, input }: Asked, names: Names, personId: string): object {
  const question = questionOf(input, (field) => {
    if (field === 'personId') return personId;
    const head = nameIn(operation, field);
    return head === undefined ? aPartOfIt : names[head];
  });
  return { ...question, ...writtenDown[operation] };
}

const said: TermsProposal = {
  type: 'guaranteed',
  paymentCents: dollars(350),
  paymentChanges: [],
  lumpSums: [],
  dueDayOfMonth: 15,
  method: 'direct-pay',
  firstPaymentDay: day('2023-05-15'),
  conditions: [],
};

/** What the schema of an operation does not say of a field, or of several together. */
const writtenDown: Readonly<Record<string, object>> = {
  'taxpayers.file-authority': { scope: [{ mft: '30', fromPeriod: '202112', toPeriod: '202112' }] },
  'accounts.open-module': { mft: '30', period: '201912' },
  'installment-agreements.preview-proposal': { given: given() },
  'installment-agreements.supply-facts': { given: given() },
  'installment-agreements.set-terms': { terms: agreedTerms(said, '2023-04-03') },
  'installment-agreements.note-disclosures': { items: everyItem },
  'installment-agreements.record-debit-account': { account: sampleAccount },
};

/**
 * Operations that name nothing of a taxpayer, that make the first contact with one, or that list what one may
 * see.
 */
export const askedWithoutNames: readonly string[] = [
  'taxpayers.register-taxpayer',
  'taxpayers.open-by-number',
  'taxpayers.recognize-taxpayer',
  'taxpayers.search-taxpayers',
  'taxpayers.list-own-taxpayers',
  'casework.list-queue',
  'casework.list-assignees',
  'accounts.list-balances',
  'accounts.list-waiting-inputs',
  'correspondence.list-outbox',
  'correspondence.receive-inbound-item',
  'installment-agreements.receive-proposal',
  'installment-agreements.list-pending-codes',
  'installment-agreements.list-code-timeliness',
  'installment-agreements.list-approvals',
  'appeals.list-desk-appeals',
  'mediation.list-questions',
  'mediation.list-reference-lists',
  'mediation.change-reference-list',
  'mediation.decide-on-list-change',
  'mediation.export-mediations',
  'mediation.list-desk',
  'mediation.list-mailings',
  'mediation.list-mediations',
  'mediation.list-mediators',
  'mediation.list-candidates',
  'mediation.list-own-co-mediations',
  'mediation.record-training',
  'program.list-guidance',
  'program.find-by-number',
  'program.decide-about-guidance',
  'program.list-public-guidance',
  'program.list-comments',
  'program.log-comment',
];
