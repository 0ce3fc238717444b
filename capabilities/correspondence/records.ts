/** What other capabilities' `store` and `api` may call. */
export { type BroughtDocument, keepDocument } from './store/inbound-document.ts';
export { insertInboundItem, insertWorkedItem, putToRecord } from './store/inbound-item-steps.ts';
export { findInboundItem, listInboundItems, listUnread } from './store/inbound-item-store.ts';
export {
  draftLetter,
  type LetterToDraft,
  noteLetterSent,
  type SentByAct,
  redraftLetter,
  type LetterToRedraft,
  voidLettersOf,
} from './store/letter-steps.ts';
export { previewLetter } from './store/make-letter.ts';
export { findLetterHead, type HeadedLetter } from './store/find-letter-head.ts';
export { type PrintedLetter, type PrintedPaper, printLetterFor, printPaper } from './store/keep-paper.ts';
export type { Letter } from './process/letter-record.ts';
export { findLetter, listLetters } from './store/letter-store.ts';
