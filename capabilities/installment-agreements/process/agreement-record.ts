import type { Day } from '#kernel/calendar/day.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { type AgreementState, agreementTable } from './agreement.ts';

/** An agreement in effect: its terms, the modules it covers and the request that it came from. */
export type Agreement = {
  readonly taxpayerId: string;
  readonly agreementId: string;
  readonly compartment: string;
  readonly state: AgreementState;
  readonly version: number;
  readonly requestId: string;
  readonly fromDay: Day;
  readonly moduleIds: readonly string[];
  readonly terms: SettledTerms;
};

export type BeginAgreementBody = Pick<
  Agreement,
  'taxpayerId' | 'agreementId' | 'requestId' | 'moduleIds' | 'terms'
>;

/**
 * What a step changes. The rebuild from history folds it. An agreement ties at least one module to a schedule
 * of payments (IRM 5.14.1.1.1(1)); one without a module cannot begin, and none has a state that is not in the
 * table.
 */
export function applyAgreement(
  _before: Agreement | undefined,
  step: { readonly to: string; readonly body: unknown; readonly onDay: Day },
): Omit<Agreement, 'version'> {
  const body = step.body as BeginAgreementBody;
  if (body.moduleIds.length === 0) throw new Error('an agreement covers at least one module');
  return { ...body, compartment: 'shared', state: stateNamed(step.to), fromDay: step.onDay };
}

function stateNamed(name: string): AgreementState {
  const state = agreementTable.rows.map(({ to }) => to).find((to) => to === name);
  if (state === undefined) throw new Error(`an agreement has no state "${name}"`);
  return state;
}
