import type { Words } from '#kernel/decision/words.ts';

/** What the decision about TC 971 AC 043 finds. */
export const words = {
  'finding.request-covers-other-taxes.met':
    '{about}: the request covers other taxes too, so this module takes the code with them.',
  'finding.request-covers-other-taxes.failed':
    '{about}: a request for nothing but shared responsibility payments need not be identified.',
  'finding.request-covers-other-taxes.not-applicable': '{about} is no shared responsibility payment.',

  'finding.request-is-pending.met': '{about}: the request is pending.',
  'finding.request-is-pending.failed': '{about}: the request is not pending, so the code may not be input.',
  'finding.request-is-pending.unknown': '{about}: it is not known whether the request is pending.',

  'finding.approved-on-another-day.met': '{about}: the agreement was not approved on the day of the request.',
  'finding.approved-on-another-day.failed':
    '{about}: approved on {value}, the day of the request, so it takes TC 971 AC 063 instead.',
  'finding.approved-on-another-day.not-applicable': '{about}: no agreement has been approved.',

  'finding.module-not-in-litigation.met': '{about} is not in litigation.',
  'finding.module-not-in-litigation.failed':
    '{about} is in status {value}, litigation, and takes no pending code.',
  'finding.module-not-in-litigation.unknown': 'The status of {about} is not known.',

  'finding.no-standing-pending-code.met': '{about} has no pending code that stands.',
  'finding.no-standing-pending-code.failed': '{about} already has a TC 971 AC 043 that nothing has reversed.',
} satisfies Words;
