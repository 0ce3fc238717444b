import { findAppeal } from '#capabilities/appeals/records.ts';
import { findLetterHead, type PrintedLetter, printLetterFor } from '#capabilities/correspondence/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { packetModels } from '../parameters/model-papers.ts';
import type { MediationAgreement } from '../process/mediation-agreement-record.ts';
import { mediationCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { findPaper, insertPaper } from '../store/paper-store.ts';
import type { AddresseeChoice } from './addressees-of.ts';

type Told = { readonly answerByDay: Day; readonly addressee: AddresseeChoice };

/** Letter 5559, to the taxpayer or to the one who may act for every period of the appeal. */
export async function printPacketLetter(
  tx: Tx,
  tools: Tools,
  one: SupportRequest,
  { answerByDay, addressee }: Told,
): Promise<PrintedLetter> {
  const appeal = await findAppeal(tx, one.appealId);
  invariant(appeal?.atmPersonId, `the appeal ${one.appealId} has no manager to write for it`);
  const { agency } = tools;
  const { head } = await findLetterHead(tx, agency, one.taxpayerId, appeal.atmPersonId);
  const recipient = addressee.addressee === 'taxpayer' ? head.recipient : [addressee.name, head.taxpayerName];
  return await printLetterFor(tx, tools, {
    ...head,
    recipient,
    kind: 'mediation-packet',
    letterNumber: '5559',
    papers: packetModels,
    answerByDay,
    answerFax: agency.fax,
    answerTo: head.sender,
  });
}

/** The four papers as they went out, where both sides and the mediator see them: the ids, in their order. */
export async function putPacket(
  tx: Tx,
  { taxpayerId, supportRequestId }: SupportRequest,
  agreement: MediationAgreement | undefined,
  letter: PrintedLetter,
): Promise<readonly string[]> {
  const compartment = mediationCompartment(supportRequestId);
  const put = async (kind: string, title: string, file: { sha256: string; mediaType: string }) => {
    const documentId = derivedId(tx.commandId, supportRequestId, 'packet', kind);
    const about = { taxpayerId, documentId, compartment, supportRequestId, side: 'appeals' };
    await insertPaper(tx, { ...about, kind, title, ...file });
    return documentId;
  };
  const ids: string[] = [];
  if (!('problems' in letter.paper)) ids.push(await put('letter-5559', letter.title, letter.paper));
  for (const kind of packetModels) {
    const draftId = agreement?.papers?.[kind];
    const paper = draftId === undefined ? undefined : await findPaper(tx, draftId);
    if (paper?.sha256 === undefined || paper.mediaType === undefined) continue;
    ids.push(await put(kind, paper.title, { sha256: paper.sha256, mediaType: paper.mediaType }));
  }
  return ids;
}
