import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { mediationAgreementTable } from '../../process/mediation-agreement.ts';

const eventsOfAgreement = new Set<string>(mediationAgreementTable.rows.map(({ on }) => on));

/** Whose step an event is: of the support request, or of the agreement to mediate under it. */
export function supportRequestProcess(event: string): 'support-request' | 'mediation-agreement' {
  return eventsOfAgreement.has(event) ? 'mediation-agreement' : 'support-request';
}

/** What the reader may do now, on the support request and on its agreement. */
export function allowedMoves({ moves, agreement }: SupportRequestView): readonly string[] {
  return [...moves, ...(agreement?.moves ?? [])].filter(({ allowed }) => allowed).map(({ event }) => event);
}

/**
 * Whether the reader would record here what another has answered, as a manager does for an executive, who
 * alone may accept instead.
 */
export function isForAnother(event: string, view: SupportRequestView): boolean {
  return event === 'concur-as-executive' && !allowedMoves(view).includes('accept-as-executive');
}
