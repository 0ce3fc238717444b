import type { Words } from '#kernel/decision/words.ts';

/** The steps of requests and agreements: states, buttons, what happened, deadlines and refusals. */
export const words = {
  'state.agreement-request.received': 'Needs facts',
  'taxpayer-state.agreement-request.received': 'We have your request. We need one more fact',
  'state.agreement-request.perfecting': 'Elements missing',
  'taxpayer-state.agreement-request.perfecting': 'Not pending yet: we need more from you',
  'state.agreement-request.pending': 'Pending',
  'taxpayer-state.agreement-request.pending': 'Pending: we are deciding',
  'state.agreement-request.approval': 'Awaiting approval',
  'taxpayer-state.agreement-request.approval': 'Waiting for a manager’s approval',
  'state.agreement-request.approved': 'Approved',
  'taxpayer-state.agreement-request.approved': 'Accepted',
  'state.agreement-request.withdrawn': 'Withdrawn',
  'taxpayer-state.agreement-request.withdrawn': 'You withdrew it',
  'state.agreement-request.not-processable': 'Not processable',
  'taxpayer-state.agreement-request.not-processable': 'We can’t work on this now',

  'event.agreement-request.receive-proposal': 'Record proposal',
  'event.agreement-request.supply-facts': 'Add facts',
  'event.agreement-request.request-pending-code': 'Request TC 971 AC 043',
  'event.agreement-request.record-agreement': 'Record agreement',
  'event.agreement-request.send-for-approval': 'Send for approval',
  'event.agreement-request.approve': 'Approve agreement',
  'event.agreement-request.send-back': 'Send back terms',
  'event.agreement-request.withdraw-request': 'Record withdrawal',

  'history.agreement-request.receive-proposal': 'Proposal recorded',
  'taxpayer-history.agreement-request.receive-proposal': 'You asked for a payment plan',
  'history.agreement-request.supply-facts': 'Facts added and decided on anew',
  'taxpayer-history.agreement-request.supply-facts': 'We added what you told us to your request',
  'history.agreement-request.request-pending-code': 'TC 971 AC 043 requested',
  'taxpayer-history.agreement-request.request-pending-code': 'We noted your request on your tax account',
  'history.agreement-request.record-agreement': 'Agreement recorded',
  'taxpayer-history.agreement-request.record-agreement': 'We accepted your payment plan',
  'history.agreement-request.send-for-approval': 'Sent for approval',
  'taxpayer-history.agreement-request.send-for-approval': 'We asked a manager to approve your payment plan',
  'history.agreement-request.approve': 'Agreement approved',
  'taxpayer-history.agreement-request.approve': 'A manager approved your payment plan',
  'history.agreement-request.send-back': 'Terms sent back',
  'taxpayer-history.agreement-request.send-back':
    'Your request is back with us for another look. It is still pending',
  'history.agreement-request.withdraw-request': 'Request withdrawn by the taxpayer',
  'taxpayer-history.agreement-request.withdraw-request': 'You withdrew your request',

  'state.agreement.in-effect': 'In effect',
  'taxpayer-state.agreement.in-effect': 'Your plan is active',
  'event.agreement.begin-agreement': 'Begin agreement',
  'history.agreement.begin-agreement': 'Agreement approved',
  'taxpayer-history.agreement.begin-agreement': 'We made your payment plan ready',

  'deadline.identify-pending': 'Request TC 971 AC 043',
  'deadline.supply-missing-parts': 'Missing parts from the taxpayer',
  'taxpayer-deadline.supply-missing-parts': 'Send us what is missing',

  'refusal.received-at-must-not-be-in-the-future': 'Name a moment of receipt that is not in the future.',
  'refusal.supplied-at-must-not-be-in-the-future': 'Name a moment of arrival that is not in the future.',
  'refusal.supplied-at-must-not-precede-what-is-there':
    'Name a moment that is not before the last part of the request arrived.',
  'refusal.module-must-be-owed-by-taxpayer': 'Name modules that this taxpayer owes.',

  'finding.agreement-covers-modules.met': 'The agreement covers a balance due.',
  'finding.agreement-covers-modules.failed': 'The agreement covers no balance due.',
  'fact.modulesCovered': 'Modules covered',
  'finding.active-code-alone-on-first-day.met':
    'TC 971 AC 043 was not requested, so an approval on this day takes AC 063 alone.',
  'finding.active-code-alone-on-first-day.failed':
    'TC 971 AC 043 was requested today. One day does not take both codes.',
  'finding.active-code-alone-on-first-day.not-applicable': 'The request was complete before today.',
  'cure.approve-on-later-day': 'Approve on a later day.',
  'finding.agreement-not-input-at-once.met': 'The agreement is not input on the day of the request.',
  'finding.agreement-not-input-at-once.failed':
    'The agreement can be input today, so it takes AC 063 at once and no AC 043.',
  'finding.agreement-not-input-at-once.not-applicable': 'The day of the request is over.',
  'cure.record-agreement-today': 'Record the agreement today.',
  'fact.agreementReadyToday': 'Agreement ready to be input today',
  'outcome.code-request.may-be-asked': 'TC 971 AC 043 may be requested',
  'outcome.code-request.may-not-be-asked': 'TC 971 AC 043 may not be requested',
} satisfies Words;
