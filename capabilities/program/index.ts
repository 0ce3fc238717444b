export {
  adoptedLaw,
  guidanceDocument,
  guidanceDocuments,
  withEdition,
} from './parameters/guidance-documents.ts';
