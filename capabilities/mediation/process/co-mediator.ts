import type { CoMediator } from './support-request-record.ts';

/** What somebody says of a co-mediator; what is not said stays as it was. */
export type CoMediatorTold = {
  readonly [Key in keyof Omit<CoMediator, 'standing'>]?: CoMediator[Key] | undefined;
} & { readonly wished?: boolean | undefined };

/**
 * How it stands with the choice of a co-mediator: both sides choose together. Whoever is chosen is let in by
 * steps of the co-mediation.
 */
export function coMediatorAfter(before: CoMediator, { wished, ...told }: CoMediatorTold): CoMediator {
  const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const after: CoMediator = { ...before, ...said };
  return { ...after, standing: wished === false ? 'not-requested' : standingOf(after) };
}

function standingOf({ name, chosenByTaxpayer, agreedByManager }: CoMediator) {
  if (name === undefined) return 'wished';
  return chosenByTaxpayer && agreedByManager ? 'agreed' : 'proposed';
}

/** Whether both sides have chosen the same person. */
export function isAgreedOn({ standing }: CoMediator): boolean {
  return standing === 'agreed';
}

/**
 * Who pays: nobody pays the mediator, and a co-mediator is the taxpayer’s to pay. Nothing where there is
 * none.
 */
export function costOf({ standing }: CoMediator): { readonly paidBy: 'taxpayer' } | undefined {
  return standing === 'not-requested' ? undefined : { paidBy: 'taxpayer' };
}
