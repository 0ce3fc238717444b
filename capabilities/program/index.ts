export { guidanceDocuments } from './parameters/guidance-documents.ts';
export { adoptedLaw, guidanceDocument, withEdition } from './rules/adopted-law.ts';
