import type { DenialReason } from '../rules/reason-findings.ts';

type Given = Omit<DenialReason, 'beside'> & { readonly beside?: string | undefined };

/** The reasons as they are kept. */
export function reasonsOf(given: readonly Given[]): readonly DenialReason[] {
  return given.map(({ beside, ...reason }) => ({ ...reason, ...(beside !== undefined && { beside }) }));
}
