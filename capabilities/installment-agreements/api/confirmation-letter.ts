import type { AccountModule } from '#capabilities/accounts/index.ts';
import {
  type AgreementConfirmation,
  decideCampusAddress,
  decideLetterNumber,
  stateOfAddress,
} from '#capabilities/correspondence/index.ts';
import { findLetterHead, type LetterToRedraft } from '#capabilities/correspondence/records.ts';
import { type StoredDecision, withFacts } from '#kernel/decision/decision.ts';
import { type Finding, isMet, type Unknown } from '#kernel/decision/finding.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Agency } from '#platform/agency/agency.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { listHistory } from '#platform/record/history.ts';
import { appealDays } from '../parameters/appeal-days.ts';
import type { Agreement } from '../process/agreement-record.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { computeConfirmation } from '../rules/compute-confirmation.ts';
import type { GrantFacts } from '../rules/decide-grant.ts';
import { decideLetterTerms } from '../rules/decide-letter-terms.ts';
import { letterConcernsOf, lienNoticeOf } from '../rules/letter-concerns.ts';
import { plannedPaymentsOf } from '../rules/planned-payments.ts';
import { loadCase } from '../store/load-case.ts';
import type { LawfulLens } from './lawful-lens.ts';
import { lowIncomeFeeOf } from './low-income-fee.ts';
import { workerOf } from './perform-work-of-request.ts';
import { receivedBy } from './received-by.ts';

/** An agreement, or what would be one. */
export type ConfirmedAgreement = Pick<
  Agreement,
  'taxpayerId' | 'agreementId' | 'moduleIds' | 'terms' | 'locator' | 'fromDay'
>;

/**
 * The written confirmation of an agreement (IRM 5.14.1.4.4(8)): an agreement has one, whatever its drafts.
 * Every figure comes from the agreement, the account and the decision that granted it.
 */
export async function confirmationToDraft(
  tx: Tx,
  tools: Tools,
  agreement: Agreement,
  request: AgreementRequest,
  letterId: string,
): Promise<LetterToRedraft> {
  const { contract, concerns, decisions } = await confirmationOf(
    tx,
    tools,
    agreement,
    request,
    await grantedBecause(tx, request),
  );
  return {
    taxpayerId: agreement.taxpayerId,
    letterId,
    subjectKind: 'agreement',
    subjectId: agreement.agreementId,
    contract,
    concerns,
    conveyance: 'in-effect',
    receivedBy: receivedBy(request.channel),
    decisions,
  };
}

/** What the confirmation says, given why the agreement is made, and what was decided to write it. */
export async function confirmationOf(
  lens: LawfulLens,
  { agency }: Pick<Tools, 'agency'>,
  agreement: ConfirmedAgreement,
  request: AgreementRequest,
  because: readonly Finding[],
) {
  const { taxpayerId, moduleIds, terms } = agreement;
  const { taxpayer, head } = await findLetterHead(lens, agency, taxpayerId, await workerOf(lens, request));
  const { facts, modules } = await loadCase(lens, request);
  const covered = modules.filter(({ moduleId }) => moduleIds.includes(moduleId));
  const concerns = letterConcernsOf(taxpayer.kind, covered);
  const decided = decisionsFor(lens, agreement);
  const campus = campusFor(lens, agency.campuses, taxpayer.addressLines, terms.method);
  const contract: AgreementConfirmation = {
    ...head,
    ...figuresOf(agreement, facts, modules, lens),
    kind: 'agreement-confirmation',
    letterNumber: decided.letterNumber,
    paymentWay: terms.method,
    mailTo: campus.lines,
    lowIncomeFee: concerns.individual ? lowIncomeFeeOf(agreement, facts, lens) : 'none',
    lienNotice: lienNoticeOf(covered),
    levyPossible: concerns.levyPossible,
    appealDays: inForce(appealDays, head.letterDay, lens.law).value,
    ...plannedPaymentsOf(terms),
    conditions: agreement.locator.crossReferences.map((maskedTin) => ({
      kind: 'cross-reference',
      maskedTin,
    })),
    reasons: because.filter((finding) => isMet(finding) && finding.applies !== false),
  };
  return { contract, concerns, decisions: [...decided.decisions, campus.decision] };
}

/** What is owed and paid, on the day of the letter. */
function figuresOf(
  { moduleIds, terms, fromDay: agreementDay }: ConfirmedAgreement,
  facts: CaseFacts,
  modules: readonly AccountModule[],
  { today: letterDay, law }: LawfulLens,
) {
  const isCovered = (index: number): boolean => moduleIds.includes(modules[index]?.moduleId ?? '');
  const covered = facts.modules.filter((_, index) => isCovered(index));
  const { taxpayer } = facts;
  return {
    ...computeConfirmation({ terms, modules: covered, taxpayer, agreementDay, letterDay }, law),
    balanceDay: letterDay,
    monthlyPaymentCents: terms.paymentCents,
    dueDayOfMonth: terms.dueDayOfMonth,
    firstDueDay: terms.firstPaymentDay,
    feeCents: terms.feeCents,
  };
}

/** Which letter it is, and whether all its terms are known: both hold the letter back where they must. */
function decisionsFor(
  { today: onDay, law }: LawfulLens,
  { terms, locator }: ConfirmedAgreement,
): { readonly letterNumber: Unknown<string>; readonly decisions: readonly StoredDecision[] } {
  const numberFacts = { agreementType: terms.type, method: terms.method, onDay };
  const number = decideLetterNumber(numberFacts, law);
  const { onForm, onLetter, crossReferences } = locator;
  const conditions = [...new Set([terms.locatorNumber.slice(conditionFrom), ...onForm, ...onLetter])];
  const termsFacts = { conditions, crossReferences, onDay };
  return {
    letterNumber: numbers[number.outcome],
    decisions: [withFacts(number, numberFacts), withFacts(decideLetterTerms(termsFacts, law), termsFacts)],
  };
}

/** Where a locator number has its condition. */
const conditionFrom = 'XX'.length;

/** Where this taxpayer mails a payment, if it may ever be by check. */
function campusFor(
  { today: onDay, law }: LawfulLens,
  campuses: Agency['campuses'],
  addressLines: readonly string[],
  method: AgreementConfirmation['paymentWay'],
): { readonly lines: readonly string[]; readonly decision: StoredDecision } {
  const paysByMail = method !== 'direct-debit';
  const facts = { onDay, taxpayerState: stateOfAddress(addressLines), campuses, paysByMail };
  const { lines, decision } = decideCampusAddress(facts, law);
  return { lines, decision: withFacts(decision, facts) };
}

const numbers = { 'letter-2849': '2849', 'letter-2850': '2850', 'letter-not-set': 'unknown' } as const;

/** Why the agreement was made: what was found of its type. How it was put in place is ours. */
async function grantedBecause(
  lens: Lens,
  { taxpayerId, requestId }: AgreementRequest,
): Promise<readonly Finding[]> {
  const history = await listHistory(lens, taxpayerId, [requestId]);
  const granted = history.flatMap(({ decisions }) => decisions).findLast(({ rule }) => rule === 'grant');
  return ((granted?.facts ?? {}) as Partial<GrantFacts>).typeFindings ?? [];
}
