import type { Words } from '#kernel/decision/words.ts';

/** What the tests of locator numbers and originator codes find. */
export const words = {
  'finding.initiator-code-listed.met': 'XX {value} is listed.',
  'finding.initiator-code-listed.failed':
    'XX {value} is not listed, or the number does not have four digits.',

  'finding.condition-code-listed.met': 'YY {value} is listed.',
  'finding.condition-code-listed.failed':
    'YY {value} is not listed, or the number does not have four digits.',

  'finding.initiator-code-open-to-function.met': 'This function may use the initiator code.',
  'finding.initiator-code-open-to-function.failed': 'This function may not use the initiator code {value}.',

  'finding.condition-codes-open-to-function.met': 'This function may use every condition code.',
  'finding.condition-codes-open-to-function.failed': 'This function may not use the condition code {value}.',

  'finding.joint-module-for-secondary.met': 'A module is joint, so a secondary taxpayer can be liable.',
  'finding.joint-module-for-secondary.failed': 'No module is joint, so no secondary taxpayer is liable.',
  'finding.joint-module-for-secondary.unknown': 'It is not known whether a module is joint.',
  'finding.joint-module-for-secondary.not-applicable': 'No secondary taxpayer is named as liable.',

  'finding.locator-number-as-computed.met': '{value} is the number that the conditions give.',
  'finding.locator-number-as-computed.failed': '{value} is not the number that the conditions give: {limit}.',
  'finding.locator-number-as-computed.unknown': 'The number that the conditions give is not known yet.',

  'finding.originator-code-listed.met': 'Originator code {value} is listed.',
  'finding.originator-code-listed.failed': 'Originator code {value} is not listed.',

  'finding.originator-code-open-to-person.met': 'A person may enter originator code {value}.',
  'finding.originator-code-open-to-person.failed':
    'Originator code {value} is written by a system, never by a person.',

  'finding.originator-code-fits-agreement.met':
    'Originator code {value} is the one of this function and type.',
  'finding.originator-code-fits-agreement.failed':
    'Originator code {value} is not the one of this function and type: {limit}.',

  'finding.agreement-code-listed.met': '{value} is listed.',
  'finding.agreement-code-listed.failed': '{value} is not listed for agreements.',

  'finding.reversed-code-stands.met': 'The code that this reverses stands.',
  'finding.reversed-code-stands.failed': 'The code that this reverses does not stand.',
  'finding.reversed-code-stands.not-applicable': 'This code reverses no other.',

  'finding.no-second-agreement-code.met': 'No such code stands on the module.',
  'finding.no-second-agreement-code.failed': 'The same code stands on the module already.',
  'finding.no-second-agreement-code.not-applicable': 'This code marks no request or agreement.',

  'finding.fee-within-cap.met': 'A fee of {value} is at most {limit}, what it was on February 9, 2018.',
  'finding.fee-within-cap.failed': 'A fee of {value} is more than {limit}, what it was on February 9, 2018.',
} satisfies Words;
