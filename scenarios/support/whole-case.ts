import { listInputs } from '#capabilities/accounts/store/input-store.ts';
import { addNoteContract } from '#capabilities/casework/api/add-note.contract.ts';
import { receiveDocumentContract } from '#capabilities/casework/api/receive-document.contract.ts';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import { fileAuthorityContract } from '#capabilities/taxpayers/api/file-authority.contract.ts';
import {
  listLettersContract,
  prepareFormContract,
  receiveInboundItemContract,
  receiveProposalContract,
} from './asks.ts';
import { given, type incomeTax, newTaxpayer, noAmount } from './cases.ts';
import { contested } from './contested.ts';
import type { House } from './house.ts';
import type { Names } from './questions.ts';
import { recordAgreed } from './settle.ts';
import type { Visitor } from './visitor.ts';

/** A taxpayer with one of everything: an agreement, a letter, a task, something unread, an appeal. */
export async function wholeCase(
  house: House,
  name: string,
  officerName: string,
  modules: ReturnType<typeof incomeTax>[],
): Promise<Names> {
  const officer = await house.signIn(officerName);
  const sample = await newTaxpayer(house, { name, officer: officerName, person: name, modules });
  const { taxpayerId } = sample;
  const receivedAt = house.runtime.clock.now();
  const proposal = { taxpayerId, receivedAt, channel: 'phone' as const, moduleIds: [] };
  const first = await officer.must(receiveProposalContract, { ...proposal, given: given() });
  const agreed = { taxpayerId, requestId: first.requestId };
  const { agreementId } = await recordAgreed({ house, officer }, agreed, 'guaranteed');
  const second = { ...proposal, given: given({ request: noAmount }) };
  const { requestId } = await officer.must(receiveProposalContract, second);
  const papers = await papersAbout(officer, taxpayerId, name, receivedAt);
  await house.settle();
  const { formId } = await officer.must(prepareFormContract, { ...agreed, formNumber: '433-D' });
  const { letters } = await officer.must(listLettersContract, { taxpayerId });
  const [input] = await house.look((batch) => listInputs(batch, taxpayerId));
  const [task] = await house.look((batch) => listOpenTasks(batch, taxpayerId));
  return {
    taxpayerId,
    requestId,
    agreementId: String(agreementId),
    formId,
    ...papers,
    moduleId: String(sample.moduleIds[0]),
    inputId: String(input?.inputId),
    letterId: String(letters[0]?.letterId),
    taskId: String(task?.taskId),
    ...(await contested(house, officer, taxpayerId)),
  };
}

/** What lies in a case file: something that came in, a note, a document, an authority. */
async function papersAbout(officer: Visitor, taxpayerId: string, name: string, at: string) {
  const { inboundItemId } = await officer.must(receiveInboundItemContract, {
    taxpayerId,
    channel: 'fax',
    sentBy: 'taxpayer',
    receivedAt: at,
    about: `a page about ${name}`,
  });
  const { noteId } = await officer.must(addNoteContract, { taxpayerId, text: `a note about ${name}` });
  const { documentId } = await officer.must(receiveDocumentContract, {
    taxpayerId,
    title: `a paper about ${name}`,
    receivedAt: at,
    mediaType: 'text/plain',
    base64: 'cGF5',
  });
  const { authorityId } = await officer.must(fileAuthorityContract, {
    taxpayerId,
    form: '2848',
    representativeName: `somebody for ${name}`,
    scope: [{ mft: '30', fromPeriod: '202012', toPeriod: '202112' }],
    filedAt: at,
  });
  return { inboundItemId, noteId, documentId, authorityId };
}
