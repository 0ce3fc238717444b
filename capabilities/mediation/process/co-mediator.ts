import type { CoMediator } from './support-request-record.ts';

/** What somebody says of a co-mediator; what is not said stays as it was. */
export type CoMediatorTold = {
  readonly [Key in keyof Omit<CoMediator, 'standing' | 'trained'>]?: CoMediator[Key] | undefined;
} & { readonly wished?: boolean | undefined; readonly trained?: boolean | undefined };

/**
 * How it stands with a co-mediator: chosen by both sides together, and let in only with a statement of
 * conflicts and the promise to represent nobody in the matter.
 */
export function coMediatorAfter(before: CoMediator, { wished, ...told }: CoMediatorTold): CoMediator {
  const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const after: CoMediator = { ...before, ...said };
  return { ...after, standing: wished === false ? 'not-requested' : standingOf(after) };
}

function standingOf({
  name,
  chosenByTaxpayer,
  agreedByManager,
  conflictStatement,
  noRepresentation,
}: CoMediator) {
  if (name === undefined) return 'wished';
  if (!chosenByTaxpayer || !agreedByManager) return 'proposed';
  return conflictStatement && noRepresentation ? 'cleared' : 'agreed';
}
