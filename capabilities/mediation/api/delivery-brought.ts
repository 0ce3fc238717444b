import { withFacts } from '#kernel/decision/decision.ts';
import { isRefusal, type Refusal, refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideDelivery, type DeliveryFacts } from '../rules/decide-delivery.ts';
import { chart } from '../rules/memorandum.ts';
import { keepBytes } from './paper-bytes.ts';
import { putForBoth } from './put-paper-of-step.ts';
import type { StepScene } from './take-step.ts';
import type { Bringing } from './tell-step.ts';

type Told = {
  readonly title: string;
  readonly told?: string | undefined;
  readonly document?: Parameters<typeof keepBytes>[2] | undefined;
  readonly to: readonly string[];
  readonly issues: readonly string[];
  readonly participantsWithIt: boolean;
};

/** What one side gives the mediator: to the other side in the same moment, or not at all. */
export async function deliveryBrought(
  { tx, law, tools }: StepScene & { readonly tools: Tools },
  { joint }: SupportRequest,
  kind: DeliveryFacts['kind'],
  from: DeliveryFacts['from'],
  given: Told,
): Promise<Bringing | Refusal> {
  const { title, told, document, to, issues, participantsWithIt } = given;
  if (told === undefined && document === undefined) return saysNothing(kind);
  const facts: DeliveryFacts = {
    onDay: tx.today,
    kind,
    from,
    to,
    impartialityAffirmed: joint.mediator?.affirmedDay !== undefined,
    issues,
    agreedIssues: joint.call?.issues ?? [],
    participantsWithIt,
  };
  const kept = document && (await keepBytes(tx, tools, document));
  if (isRefusal(kept)) return kept;
  return {
    body: { from, title },
    brought: [{ decision: withFacts(decideDelivery(facts, law), facts), allows: 'may-be-delivered' }],
    afterwards: (after) =>
      putForBoth(tx, after, { kind, side: from, title, ...(told !== undefined && { told }), ...kept }),
  };
}

/** A summary details a position on every issue; what else is given just has to say something. */
function saysNothing(kind: DeliveryFacts['kind']): Refusal {
  if (kind === 'supplement') return refuse({ code: 'paper-must-say-something', field: 'told' });
  return refuse({ code: 'summary-must-say-something', field: 'told', law: chart });
}
