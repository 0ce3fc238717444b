import { queryOperation } from '#platform/http/operation.ts';
import { listOutgoing } from '../store/mailing-store.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { mailingView } from './mediation-request-view.ts';

/** The outbox, as far as the person sees the requests that it is about; the latest first. */
export const listMailings = queryOperation(listMailingsContract, async ({ eyes }) => {
  const mailings = await listOutgoing(eyes);
  return {
    mailings: mailings.map((mailing) => ({
      ...mailingView(mailing),
      taxpayerId: mailing.taxpayerId,
      subjectKind: mailing.subjectKind,
      subjectId: mailing.subjectId,
    })),
  };
});
