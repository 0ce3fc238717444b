import type { Day } from '#kernel/calendar/day.ts';
import type { AuthorityForm } from '../parameters/authority-forms.ts';
import type { AuthorityEvent, AuthorityState } from './authority.ts';

/** One kind of tax, by its master file tax code, from one period to another. */
export type AuthorityScope = {
  readonly mft: string;
  readonly fromPeriod: string;
  readonly toPeriod: string;
};

/** What a representative may act on, and from when until when. */
export type Authority = {
  readonly taxpayerId: string;
  readonly authorityId: string;
  readonly compartment: string;
  readonly state: AuthorityState;
  readonly version: number;
  readonly form: AuthorityForm;
  readonly representativeName: string;
  /** The representative's number in the Centralized Authorization File, where the form names it. */
  readonly cafNumber?: string;
  readonly scope: readonly AuthorityScope[];
  readonly filedDay: Day;
  readonly inForceDay?: Day;
  readonly endedDay?: Day;
  readonly endedBecause?: string;
};

export type FileAuthorityBody = Pick<
  Authority,
  'taxpayerId' | 'authorityId' | 'form' | 'representativeName' | 'cafNumber' | 'scope'
>;
export type EndAuthorityBody = { readonly because: string };

type AuthorityStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
};

/** What a step changes. The rebuild from history folds it. */
export function applyAuthority(
  before: Authority | undefined,
  step: AuthorityStep,
): Omit<Authority, 'version'> {
  const event = step.event as AuthorityEvent;
  const state = step.to as AuthorityState;
  if (event === 'file-authority')
    return { ...(step.body as FileAuthorityBody), compartment: 'shared', state, filedDay: step.onDay };
  if (before === undefined) throw new Error(`"${event}" of an authority that was never filed`);
  switch (event) {
    case 'bring-authority-into-force':
      return { ...before, state, inForceDay: step.onDay };
    case 'end-authority': {
      const { because } = step.body as EndAuthorityBody;
      return { ...before, state, endedDay: step.onDay, endedBecause: because };
    }
  }
}
