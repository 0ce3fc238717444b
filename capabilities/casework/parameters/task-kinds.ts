/** What a task is about, as far as its place in the queue goes. */
export type TaskStake = 'unread-inbound' | 'protective-input' | 'duty';

/**
 * The kinds of work that can wait for somebody. A task ends by the act that it asks for, in the
 * transaction that records the act; only where the act may happen outside, such as on the phone, does a
 * person tick it off.
 */
// prettier-ignore
export const taskKinds = {
  'read-inbound-item':     { stake: 'unread-inbound',   endsBy: 'act' },
  'place-inbound-item':    { stake: 'duty',             endsBy: 'tick' },
  'input-pending-code':    { stake: 'protective-input', endsBy: 'act' },
  'repeat-input':          { stake: 'protective-input', endsBy: 'tick' },
  'decide-request':        { stake: 'duty',             endsBy: 'act' },
  'approve-agreement':     { stake: 'duty',             endsBy: 'act' },
  'ask-for-missing-parts': { stake: 'duty',             endsBy: 'tick' },
  'learn-missing-facts':   { stake: 'duty',             endsBy: 'act' },
  'mail-letter':           { stake: 'duty',             endsBy: 'act' },
  'request-active-code':   { stake: 'duty',             endsBy: 'act' },
  'review-payment':        { stake: 'duty',             endsBy: 'tick' },
  'tell-of-delay':         { stake: 'duty',             endsBy: 'act' },
  'send-appeal':           { stake: 'duty',             endsBy: 'act' },
  'confirm-postmark':      { stake: 'duty',             endsBy: 'act' },
  'assign-appeal':         { stake: 'duty',             endsBy: 'act' },
  'acknowledge-appeal':    { stake: 'duty',             endsBy: 'act' },
  'unblock-acknowledgement': { stake: 'duty',           endsBy: 'act' },
  'work-appeal':           { stake: 'duty',             endsBy: 'act' },
  'commence-closing':      { stake: 'duty',             endsBy: 'act' },
  'help-with-draft':       { stake: 'duty',             endsBy: 'act' },
  'send-signed-copy':      { stake: 'duty',             endsBy: 'act' },
  'approve-closing':       { stake: 'duty',             endsBy: 'act' },
  'carry-out-outcome':     { stake: 'duty',             endsBy: 'tick' },
  'follow-up-summary':     { stake: 'duty',             endsBy: 'tick' },
  'decide-about-missed-answer': { stake: 'duty',        endsBy: 'tick' },
  'answer-question':       { stake: 'duty',             endsBy: 'tick' },
  'confer-about-denial':   { stake: 'duty',             endsBy: 'tick' },
  'look-at-representative': { stake: 'duty',            endsBy: 'tick' },
  'compare-representative': { stake: 'duty',            endsBy: 'tick' },
  'decide-about-double': { stake: 'duty',               endsBy: 'act' },
  'settle-account-difference': { stake: 'duty',         endsBy: 'tick' },
} as const satisfies Readonly<Record<string, { stake: TaskStake; endsBy: 'act' | 'tick' }>>;

export type TaskKind = keyof typeof taskKinds;

export const taskKindNames = Object.keys(taskKinds) as readonly TaskKind[];
