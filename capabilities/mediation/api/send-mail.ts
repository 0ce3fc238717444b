import { findPerson } from '#capabilities/casework/records.ts';
import { fill } from '#kernel/decision/words.ts';
import type { MailAttachment } from '#platform/mail/mail.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { programMailbox } from '../parameters/program-mailbox.ts';
import { listMailings, type Mailing, updateMailing } from '../store/mailing-store.ts';
import { findMediationRequest } from '../store/mediation-request-store.ts';
import { findPaper } from '../store/paper-store.ts';

/** Sends what a step has put down and nobody has sent yet. What was accepted or kept is noted with it. */
export const sendMediationMail: Performer = async ({ tx, effect, tools }) => {
  const waiting = (await listMailings(tx, [effect.body.recordId])).filter(
    ({ sentAt }) => sentAt === undefined,
  );
  for (const mailing of waiting) {
    const { title, text } = await composed(tx, tools, mailing);
    const outcome = await tools.mail.send({
      messageId: mailing.mailingId,
      from: programMailbox.address,
      to: mailing.recipients.map(addressOf),
      subject: title,
      text,
      attachments: await attachmentsOf(tx, tools, mailing),
    });
    await updateMailing(tx, mailing, outcome);
  }
};

type Scene = Parameters<Performer>[0];

/** The words of a mailing: its kind says what it is about, and the case is named by its id alone. */
async function composed(tx: Scene['tx'], { words }: Scene['tools'], mailing: Mailing) {
  const sender = await findPerson(tx, mailing.personId);
  const values = { id: mailing.subjectId, sender: sender?.name ?? '' };
  const statements = mailing.told
    .split(' ')
    .map((name) => words.en[`mediation.mail.statement.${name}`])
    .filter((text) => text !== undefined);
  const title = fill(words.en[`mediation.mail.${mailing.kind}`] ?? mailing.kind, values);
  const text = [fill(words.en[`mediation.mail.${mailing.kind}.text`] ?? '', values), ...statements].join(
    '\n\n',
  );
  return { title, text };
}

async function attachmentsOf(
  tx: Scene['tx'],
  { files }: Scene['tools'],
  mailing: Mailing,
): Promise<readonly MailAttachment[]> {
  const attachments: MailAttachment[] = [...(await writtenOf(tx, mailing))];
  for (const documentId of mailing.documentIds) {
    const paper = await findPaper(tx, documentId);
    if (paper?.sha256 === undefined || paper.mediaType === undefined) continue;
    attachments.push({ name: paper.kind, mediaType: paper.mediaType, bytes: await files.read(paper.sha256) });
  }
  return attachments;
}

/** The words of a written request go with it whole, whatever else it came with. */
async function writtenOf(tx: Scene['tx'], { kind, subjectId }: Mailing): Promise<readonly MailAttachment[]> {
  const request = kind === 'request' ? await findMediationRequest(tx, subjectId) : undefined;
  if (request === undefined) return [];
  return [{ name: 'request.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(request.told) }];
}

/** The program’s mailbox by its name; every role has a mailbox of the same kind inside the agency. */
function addressOf(recipient: string): string {
  return recipient === programMailbox.name ? programMailbox.address : `${recipient}@appeals.internal`;
}
