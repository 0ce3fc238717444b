import { listPersons } from '#capabilities/casework/records.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { Mailing } from '../store/mailing-store.ts';
import type { MediationRequestView } from './mediation-request-view.contract.ts';

type MailingView = MediationRequestView['mailings'][number];

/** E-mail as a person reads it in the outbox: under the name of whoever sent it. */
export async function mailingViews(
  lens: Lens,
  mailings: readonly Mailing[],
): Promise<readonly MailingView[]> {
  const persons = await listPersons(lens, [...new Set(mailings.map(({ personId }) => personId))]);
  const names = new Map(persons.map(({ personId, name }) => [personId, name]));
  return mailings.map((mailing) => {
    const { mailingId, kind, subjectId, recipients, queuedAt, title, told, documentIds } = mailing;
    const { sentAt, outcome } = mailing;
    const sender = names.get(mailing.personId);
    return {
      mailingId,
      kind,
      subjectId,
      recipients,
      queuedAt,
      title,
      told,
      documentIds,
      ...(sender !== undefined && { sender }),
      ...(sentAt && { sentAt }),
      ...(outcome && { outcome: outcome.kind }),
    };
  });
}
