import { findAppeal } from '#capabilities/appeals/records.ts';
import type { MediationDenial } from '#capabilities/correspondence/index.ts';
import { findLetterHead, type PrintedLetter, printLetterFor } from '#capabilities/correspondence/records.ts';
import { isMet } from '#kernel/decision/finding.ts';
import type { Tx } from '#platform/db/lens.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import type { DenialReason } from '../rules/reason-findings.ts';
import { memo } from '../rules/memorandum.ts';
import { insertPaper } from '../store/paper-store.ts';
import { paperTitle } from './paper-title.ts';

type Told = {
  readonly letter: string;
  readonly reasons: readonly DenialReason[];
  readonly standing: MediationDenial['standing'];
};

/** The letters in which mediation is denied, by the names that they have here. */
const letterNumbers: Readonly<Record<string, MediationDenial['letterNumber']>> = {
  'letter-5557': '5557',
  'letter-5558': '5558',
};

/** The number of a denial letter; each of the two names has one. */
export function numberOf(letter: string): string {
  const number = letterNumbers[letter];
  invariant(number, `${letter} is no denial letter`);
  return number;
}

/** The letter as it would be read, in print: with its reasons and no others. */
export async function printDenial(
  tx: Tx,
  tools: Tools,
  one: SupportRequest,
  { letter, reasons, standing }: Told,
): Promise<PrintedLetter> {
  const appeal = await findAppeal(tx, one.appealId);
  const letterNumber = letterNumbers[letter];
  invariant(appeal?.atmPersonId && letterNumber, `no ${letter} can be written on ${one.supportRequestId}`);
  const { head } = await findLetterHead(tx, tools.agency, one.taxpayerId, appeal.atmPersonId);
  return await printLetterFor(tx, tools, {
    ...head,
    kind: 'mediation-denial',
    letterNumber,
    requestReceivedDay: one.receivedDay,
    reasons: reasons.map(({ issue, told }) => ({ issue, told })),
    standing,
  });
}

export type PrintedDraft = { readonly documentId: string; readonly keep: () => Promise<void> };

/** A version of the draft in print, to be kept where Appeals keeps its own; or why it cannot be printed. */
export async function printDraft(
  tx: Tx,
  tools: Tools,
  one: SupportRequest,
  draft: Pick<Told, 'letter' | 'reasons'> & { readonly draft: number },
): Promise<PrintedDraft | Refusal> {
  const { letter, reasons, draft: number } = draft;
  const printed = await printDenial(tx, tools, one, { letter, reasons, standing: { draft: number } });
  const { paper } = printed;
  if ('problems' in paper) return unprintable(printed);
  const { taxpayerId, supportRequestId } = one;
  const documentId = derivedId(tx.commandId, supportRequestId, 'denial-draft');
  const title = paperTitle(tools, 'draft', { number: numberOf(letter), draft: String(number) });
  const keep = async () => {
    const compartment = reviewCompartment(supportRequestId);
    const about = { taxpayerId, documentId, compartment, supportRequestId, side: 'appeals' };
    await insertPaper(tx, { ...about, kind: 'denial-draft', title, ...paper });
  };
  return { documentId, keep };
}

/** A letter with a sign that has no shape would leave with a hole in it. */
export function unprintable({ mayLeave }: PrintedLetter): Refusal {
  const findings = mayLeave.findings.filter(
    (finding) => finding.test === 'letter-can-be-printed' && !isMet(finding),
  );
  const law = memo('8.26.9.2.3.3(1)c');
  return refuse({ code: 'letter-must-be-printable', field: 'reasons', findings, law });
}
