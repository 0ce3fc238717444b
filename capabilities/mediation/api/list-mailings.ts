import { queryOperation } from '#platform/http/operation.ts';
import { listOutgoing } from '../store/mailing-store.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { mailingViews } from './mailing-views.ts';

/** The outbox, as far as the person sees the requests that it is about; the latest first. */
export const listMailings = queryOperation(listMailingsContract, async ({ eyes }) => {
  const mailings = await listOutgoing(eyes);
  const views = await mailingViews(eyes, mailings);
  const subjects = new Map(mailings.map((one) => [one.mailingId, one]));
  return {
    mailings: views.flatMap((view) => {
      const about = subjects.get(view.mailingId);
      return about === undefined
        ? []
        : [{ ...view, taxpayerId: about.taxpayerId, subjectKind: about.subjectKind }];
    }),
  };
});
