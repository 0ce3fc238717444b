export { guidanceDocuments } from './parameters/guidance-documents.ts';
export { lawWithRulings } from './rules/law-with-rulings.ts';
export { adoptedLaw, guidanceDocument, withEdition } from './rules/adopted-law.ts';
