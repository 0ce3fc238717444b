import type { Day } from '#kernel/calendar/day.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { type AppealOutcome, type ReceiveAppealOutcomeBody, withOutcome } from './appeal-outcome.ts';
import { type AgreementEvent, type AgreementState, agreementTable } from './agreement.ts';

/**
 * An agreement: its terms, the modules it covers, the request that it came from, and what made it written.
 */
export type Agreement = {
  readonly taxpayerId: string;
  readonly agreementId: string;
  readonly compartment: string;
  readonly state: AgreementState;
  readonly version: number;
  readonly requestId: string;
  /** The day of its approval. */
  readonly fromDay: Day;
  readonly moduleIds: readonly string[];
  readonly terms: SettledTerms;
  readonly locator: AgreementLocator;
  /** What made it written, and since when it is in effect; absent until then. */
  readonly written?: AgreementWriting;
  /** What Appeals decided about it. */
  readonly appealed: readonly AppealOutcome[];
};

/** The locator number's conditions, as they stood when the agreement was approved (Exhibit 5.14.1-2). */
export type AgreementLocator = {
  readonly number: string;
  /** Written in the Additional Conditions of the form, and in the history. */
  readonly onForm: readonly string[];
  /** Printed in the taxpayer's letter. */
  readonly onLetter: readonly string[];
  /** The masked numbers of the others whose taxes the agreement covers. */
  readonly crossReferences: readonly string[];
};

/** The paper by which an agreement exists: its confirmation that left, or the form that both signed. */
export type AgreementWriting = {
  readonly kind: 'letter' | 'form';
  readonly id: string;
  readonly onDay: Day;
};

export type BeginAgreementBody = Pick<
  Agreement,
  'taxpayerId' | 'agreementId' | 'requestId' | 'moduleIds' | 'terms' | 'locator'
> & {
  /** What the case history names: the locator number and the conditions that stand beside it. */
  readonly covers: readonly string[];
};
export type PutInEffectBody = { readonly written: Omit<AgreementWriting, 'onDay'> };

type AgreementStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
};

/**
 * What a step changes. The rebuild from history folds it. An agreement ties at least one module to a schedule
 * of payments (IRM 5.14.1.1.1(1)); one without a module cannot begin, and none has a state that is not in the
 * table.
 */
export function applyAgreement(
  before: Agreement | undefined,
  step: AgreementStep,
): Omit<Agreement, 'version'> {
  const state = stateNamed(step.to);
  const event = step.event as AgreementEvent;
  if (event === 'begin-agreement') return begun(step.body as BeginAgreementBody, state, step.onDay);
  if (before === undefined) throw new Error(`"${event}" of an agreement that never began`);
  switch (event) {
    case 'put-in-effect': {
      const { written } = step.body as PutInEffectBody;
      return { ...before, state, written: { ...written, onDay: step.onDay } };
    }
    case 'receive-appeal-outcome': {
      const body = step.body as ReceiveAppealOutcomeBody;
      return { ...before, state, appealed: withOutcome(before.appealed, body, step.onDay) };
    }
    case 'void-agreement':
    case 'request-active-code':
      return { ...before, state };
  }
}

function begun(
  { covers: _, ...body }: BeginAgreementBody,
  state: AgreementState,
  fromDay: Day,
): Omit<Agreement, 'version'> {
  if (body.moduleIds.length === 0) throw new Error('an agreement covers at least one module');
  return { ...body, compartment: 'shared', state, fromDay, appealed: [] };
}

function stateNamed(name: string): AgreementState {
  const state = agreementTable.rows.map(({ to }) => to).find((to) => to === name);
  if (state === undefined) throw new Error(`an agreement has no state "${name}"`);
  return state;
}
