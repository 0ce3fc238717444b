import { queryOperation } from '#platform/http/operation.ts';
import { listOwnCoMediations as listRecords } from '../store/co-mediation-store.ts';
import { coMediationView } from './co-mediation-view.ts';
import { listOwnCoMediationsContract } from './list-own-co-mediations.contract.ts';

/** What the co-mediator was invited to: ids and days, and nothing of any taxpayer. */
export const listOwnCoMediations = queryOperation(
  listOwnCoMediationsContract,
  async ({ eyes, actor, law }) => {
    const own = await listRecords(eyes, actor.personId);
    return { coMediations: await Promise.all(own.map((one) => coMediationView(eyes, one, actor, law))) };
  },
);
