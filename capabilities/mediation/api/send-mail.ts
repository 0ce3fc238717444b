import { findPerson } from '#capabilities/casework/records.ts';
import { fill, type Words } from '#kernel/decision/words.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { MailAttachment } from '#platform/mail/mail.ts';
import type { Courier, Delivery } from '#platform/jobs/effect-worker.ts';
import { invariant } from '#platform/record/invariant.ts';
import { programMailbox } from '../parameters/program-mailbox.ts';
import type { MediationRequest } from '../process/mediation-request-record.ts';
import { findAgreement } from '../store/mediation-agreement-store.ts';
import { listMailings, type Mailing, updateMailing } from '../store/mailing-store.ts';
import { findMediationRequest } from '../store/mediation-request-store.ts';
import { findPaper } from '../store/paper-store.ts';

/**
 * Sends what a step has put down and nobody has sent yet: outside of any transaction, and what became of each
 * message is noted before the next one leaves.
 */
export const mediationMail: Courier = {
  load: async ({ tx, effect, tools }) => {
    const { recordKind, recordId } = effect.body;
    // An e-mail about the agreement to mediate is filed with the request that the agreement is of.
    const agreement = recordKind === 'mediation-agreement' ? await findAgreement(tx, recordId) : undefined;
    const mailings = await listMailings(tx, [agreement?.supportRequestId ?? recordId]);
    const deliveries: Delivery[] = [];
    for (const mailing of mailings)
      if (mailing.sentAt === undefined) deliveries.push(await deliveryOf(tx, mailing, tools.words.en));
    return deliveries;
  },
};

async function deliveryOf(tx: Tx, mailing: Mailing, words: Words): Promise<Delivery> {
  const { title, text } = await composed(tx, mailing, words);
  const papers = await Promise.all(mailing.documentIds.map((documentId) => findPaper(tx, documentId)));
  const request = mailing.kind === 'request' ? await findMediationRequest(tx, mailing.subjectId) : undefined;
  const kept = papers.flatMap((paper) => fileOf(paper) ?? []);
  return async ({ mail, files }) => {
    const attachments = writtenOf(request, papers);
    for (const { name, mediaType, sha256 } of kept)
      attachments.push({ name, mediaType, bytes: await files.read(sha256) });
    const outcome = await mail.send({
      messageId: mailing.mailingId,
      from: programMailbox.address,
      to: mailing.recipients.map(addressOf),
      subject: title,
      text,
      attachments,
    });
    return (after) => updateMailing(after, mailing, outcome);
  };
}

/** The words of a mailing: its kind says what it is about, and the case is named by its id alone. */
async function composed(tx: Tx, mailing: Mailing, words: Words) {
  const wordOf = (key: string): string => {
    const text = words[key];
    invariant(text !== undefined, `there are no words "${key}"`);
    return text;
  };
  const sender = await findPerson(tx, mailing.personId);
  const name = sender?.name ?? wordOf('mediation.mail.sender-unlisted');
  const values = { id: mailing.subjectId, sender: name };
  const statements = mailing.told
    .split(' ')
    .map((told) => words[`mediation.mail.statement.${told}`])
    .filter((text) => text !== undefined);
  const title = fill(wordOf(`mediation.mail.${mailing.kind}`), values);
  const text = [fill(wordOf(`mediation.mail.${mailing.kind}.text`), values), ...statements].join('\n\n');
  return { title, text };
}

type Found = Awaited<ReturnType<typeof findPaper>>;

/** A paper that was put in as a file; one that was only written has none. */
function fileOf(paper: Found) {
  if (paper?.sha256 === undefined || paper.mediaType === undefined) return undefined;
  return { name: paper.kind, mediaType: paper.mediaType, sha256: paper.sha256 };
}

/** What was written here and not put in as a file goes as text: a request, an executive's own entry. */
function writtenOf(request: MediationRequest | undefined, papers: readonly Found[]): MailAttachment[] {
  const written = request === undefined ? [] : [{ name: 'request.txt', told: request.told }];
  for (const paper of papers) {
    if (paper?.told !== undefined && paper.sha256 === undefined)
      written.push({ name: `${paper.kind}.txt`, told: paper.told });
  }
  return written.map(({ name, told }) => ({
    name,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(told),
  }));
}

/** The program’s mailbox by its name; every role has a mailbox of the same kind inside the agency. */
function addressOf(recipient: string): string {
  return recipient === programMailbox.name ? programMailbox.address : `${recipient}@appeals.internal`;
}
