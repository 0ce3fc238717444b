import type { Words } from '#kernel/decision/words.ts';

/** How proposals come in, whom and what they concern, and to which request they belong. */
export const words = {
  'inbound-item.proposal': 'A payment plan proposal',
  'inbound-item.supplement': 'More about a payment plan proposal',

  'state.request-party.taken-along': 'Part of a request of another taxpayer',
  'taxpayer-state.request-party.taken-along': 'Part of a request of somebody linked to you',
  'event.request-party.take-along': 'Take along',
  'history.request-party.take-along': 'A request of a linked taxpayer may cover modules of this one',
  'taxpayer-history.request-party.take-along':
    'Somebody linked to you asked for a payment plan that may cover your taxes',

  'refusal.identified-at-must-be-after-receipt-and-not-in-the-future':
    'Name a moment of identification that is not before receipt and not in the future.',
  'refusal.taxpayers-must-be-linked': 'Link these taxpayers first; then a request may cover both.',
  'refusal.inbound-item-must-be-of-this-taxpayer':
    'Name something that came in about this taxpayer and belongs to no record yet.',
  'refusal.request-must-not-be-open-already':
    'A request is open for these taxes. Add what is new to that request.',
  'refusal.module-must-be-covered-or-left-out-for-reason':
    'Cover every balance due, or say for each one left out why.',

  'finding.module-covered-or-left-out-for-reason.met': '{about} is covered, or left out for a reason.',
  'finding.module-covered-or-left-out-for-reason.failed': '{about} is left out, and no reason is given.',
  'finding.module-covered-or-left-out-for-reason.not-applicable': 'No periods have been chosen yet.',
  'fact.leftOutBecause': 'Reason on record',
  'cure.say-why-left-out': 'Cover {names}, or say why it is left out.',
  'outcome.coverage.accounted-for': 'Every balance due is covered or left out for a reason',
  'outcome.coverage.reason-missing': 'A balance due is left out without a reason',

  'finding.no-open-request-for-these-taxes.met': 'The request of {value} is for other taxes.',
  'finding.no-open-request-for-these-taxes.failed': 'A request of {value} is open for the same taxes.',
  'finding.no-open-request-for-these-taxes.not-applicable': 'No request is open.',
  'fact.openRequestDay': 'Open request received on',
  'cure.add-to-open-request': 'Add what is new to the open request.',
  'outcome.open-request.new-request': 'A new request',
  'outcome.open-request.belongs-to-open-request': 'Belongs to the open request',
} satisfies Words;
