/**
 * Refusals that no paragraph asks for: rules of this program, so that what is recorded can be true and each
 * thing is named once. A reader is told so, in place of a citation.
 */
export const houseRules: readonly string[] = [
  // What happened has happened by now, and in its order.
  'agreed-day-must-not-be-in-the-future',
  'assessed-day-must-not-be-in-the-future',
  'chosen-day-must-not-be-in-the-future',
  'comment-must-not-be-of-a-later-day',
  'comment-must-not-come-before-pilot',
  'delivered-at-must-not-be-in-the-future',
  'delivered-at-must-not-precede-sending',
  'filed-at-must-not-be-in-the-future',
  'identified-at-must-be-after-receipt-and-not-in-the-future',
  'occurred-at-must-not-be-in-the-future',
  'offset-day-must-not-be-in-the-future',
  'received-at-must-not-be-in-the-future',
  'returned-at-must-not-be-in-the-future',
  'returned-at-must-not-precede-sending',
  'sent-at-must-not-be-in-the-future',
  'sent-at-must-not-precede-the-letter',
  'signed-day-must-not-be-in-the-future',
  'supplied-at-must-not-be-in-the-future',
  'supplied-at-must-not-precede-what-is-there',
  'told-at-must-not-be-in-the-future',
  // What is named is there, is of this case, and is what it is called.
  'document-must-be-what-it-is-called',
  'inbound-item-must-be-of-this-taxpayer',
  'letter-must-be-about-an-agreement-or-a-request',
  'module-must-not-be-open-yet',
  'open-form-must-be-voided-first',
  'point-must-be-of-this-case',
  'record-must-be-of-this-taxpayer',
  'taxpayers-must-be-linked',
  // The manual asks that delivery be documented; by what, for each channel, is the house's own.
  'proof-must-fit-channel',
  'letter-must-be-of-own-side',
  // A sum does not become less than nothing, and an unknown one is not counted with.
  'balance-must-be-known-for-offset',
  'offset-must-not-exceed-balance',
  // Who works a case.
  'case-must-be-of-your-office',
  'person-must-be-able-to-hold-a-case',
  'person-must-be-of-your-office',
  'person-must-not-hold-the-case-already',
  'task-must-be-held-by-you',
  'task-must-not-end-by-an-act',
  'tasks-must-be-finished',
  'taxpayer-must-be-assigned',
  'taxpayer-must-not-be-assigned-yet',
];
