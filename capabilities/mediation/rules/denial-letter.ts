import type { MediationDocumentName } from '../parameters/mediation-documents.ts';
import { mediationDocuments } from '../parameters/mediation-documents.ts';

/** The letter in which this kind of appeal is denied; it cannot be crossed with the other's. */
export function denialLetterOf(work: string): MediationDocumentName | undefined {
  return mediationDocuments.find(
    ({ step, works }) => step === 'sign-denial-letter' && (works as readonly string[]).includes(work),
  )?.document;
}
