import { mediationAgreementTable } from '../../process/mediation-agreement.ts';

const eventsOfAgreement = new Set<string>(mediationAgreementTable.rows.map(({ on }) => on));

/** Whose step an event is: of the support request, or of the agreement to mediate under it. */
export function supportRequestProcess(event: string): 'support-request' | 'mediation-agreement' {
  return eventsOfAgreement.has(event) ? 'mediation-agreement' : 'support-request';
}
