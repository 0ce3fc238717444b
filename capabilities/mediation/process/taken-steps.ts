import { isSigned, type MediationAgreementState } from './mediation-agreement.ts';

/** What a step leaves behind that shows that it was taken, in the record as in an answer. */
export type Traces = {
  readonly joint: {
    readonly mediator?: { readonly affirmedDay?: unknown } | undefined;
    readonly session?: unknown;
    readonly summaries: { readonly appeals?: unknown; readonly taxpayer?: unknown };
    readonly report?: unknown;
  };
  readonly agreement?: { readonly state: string } | undefined;
  /** For those who see it. */
  readonly review?: { readonly denial?: { readonly sent?: unknown } | undefined } | undefined;
};

const traces: Readonly<Record<string, (of: Traces) => boolean>> = {
  'affirm-impartiality': ({ joint }) => joint.mediator?.affirmedDay !== undefined,
  'schedule-session': ({ joint }) => joint.session !== undefined,
  'deliver-summary': ({ joint }) => joint.summaries.appeals !== undefined,
  'deliver-taxpayer-summary': ({ joint }) => joint.summaries.taxpayer !== undefined,
  'send-package': ({ review }) => review?.denial?.sent !== undefined,
  'write-report': ({ joint }) => joint.report !== undefined,
  'note-agreement-signed': ({ agreement }) =>
    agreement !== undefined && isSigned(agreement.state as MediationAgreementState),
};

/** Whether a step was taken and could only be taken anew: possible, but nobody waits for it. */
export function isTaken(event: string, of: Traces): boolean {
  return traces[event]?.(of) === true;
}

/**
 * Whether a button offers a step that the table allows: not one that nobody needs to take twice, and not the
 * last signature, which follows from the papers that come back.
 */
export function isOffered(event: string, of: Traces): boolean {
  if (event === 'note-agreement-signed') return false;
  return event !== 'affirm-impartiality' || !isTaken(event, of);
}

/**
 * Whether a step is recorded for somebody else: a manager enters what an executive has answered, and waits
 * for that answer like everybody.
 */
export function isForAnother(event: string, role: string): boolean {
  return event === 'concur-as-executive' && role !== 'front-line-executive';
}
