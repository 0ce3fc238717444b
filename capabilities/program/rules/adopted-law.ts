import type { Adoption, Law } from '#kernel/law/law.ts';
import type { DocumentId, GuidanceDocument } from '#kernel/law/source.ts';
import { adoptedEditions, guidanceDocuments } from '../parameters/guidance-documents.ts';

/** The law that a new installation works by: each adopted document from its effective day. */
export const adoptedLaw: Law = { id: 'adopted-2025-11-24', adopted: adoptedEditions.map(adoptionOf) };

/**
 * The law as it would be with a shipped document adopted from its effective day, to see what it would change.
 */
export function withEdition(law: Law, id: DocumentId): Law {
  const adoption = adoptionOf(id);
  if (law.adopted.some(({ document }) => document.id === id)) return law;
  return { id: `${law.id}+${id}`, adopted: [...law.adopted, adoption] };
}

/** The document of an id. Throws, and names those there are, if there is none. */
export function guidanceDocument(id: DocumentId): GuidanceDocument {
  const found = guidanceDocuments.find((document) => document.id === id);
  if (found !== undefined) return found;
  const ids = guidanceDocuments.map((document) => document.id).join(', ');
  throw new RangeError(`"${id}" is no guidance document; there are ${ids}`);
}

function adoptionOf(id: DocumentId): Adoption {
  const document = guidanceDocument(id);
  return { document, fromDay: document.effectiveDay };
}
