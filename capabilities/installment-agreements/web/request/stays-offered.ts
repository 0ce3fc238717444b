import type { RequestView } from '../../api/request-view.contract.ts';

type Sent = { readonly isBusy: boolean; readonly problem: unknown };

/**
 * Whether the form of a step stands on the page: while the step is possible, and as long as what became of
 * sending it has to be told. A refusal because others were quicker would else go together with what was
 * typed.
 */
export function staysOffered({ moves }: Pick<RequestView, 'moves'>, event: string, sent: Sent): boolean {
  const isPossible = moves.some((move) => move.event === event && move.allowed);
  return isPossible || sent.isBusy || sent.problem !== undefined;
}
