import type { Words } from '#kernel/decision/words.ts';

/** What the tests of varied payments, of needs and of a waiver find. */
export const words = {
  'finding.varied-payments-pay-in-months.met':
    'The planned payments pay everything with accruals in the months this type allows.',
  'finding.varied-payments-pay-in-months.failed':
    'The planned payments leave something unpaid after the months this type allows: {value}.',
  'finding.varied-payments-pay-in-months.unknown':
    'It is not known whether the planned payments pay everything in the months this type allows.',

  'finding.varied-payments-pay-by-csed.met':
    'The planned payments pay every module with accruals by its CSED.',
  'finding.varied-payments-pay-by-csed.failed':
    'The planned payments leave something unpaid at the CSED: {value}.',
  'finding.varied-payments-pay-by-csed.unknown':
    'It is not known whether the planned payments pay every module by its CSED.',

  'finding.ability-verified.met': 'Done: ability to pay is verified.',
  'finding.ability-verified.failed': 'Still to be done: ability to pay is verified.',
  'finding.ability-verified.unknown':
    'It is not known yet whether ability to pay is verified, or whether it is needed.',
  'finding.ability-verified.not-applicable': 'This type does not need ability to pay.',

  'finding.financial-statement-received.met': 'Done: a financial statement has been received.',
  'finding.financial-statement-received.failed': 'Still to be done: a financial statement has been received.',
  'finding.financial-statement-received.unknown':
    'It is not known yet whether a financial statement has been received, or whether it is needed.',
  'finding.financial-statement-received.not-applicable': 'This type does not need a financial statement.',

  'finding.financial-statement-verified.met': 'Done: the financial statement is verified.',
  'finding.financial-statement-verified.failed': 'Still to be done: the financial statement is verified.',
  'finding.financial-statement-verified.unknown':
    'It is not known yet whether the financial statement is verified, or whether it is needed.',
  'finding.financial-statement-verified.not-applicable': 'This type does not need a verified statement.',

  'finding.lien-determination-made.met': 'Done: a lien determination is made.',
  'finding.lien-determination-made.failed': 'Still to be done: a lien determination is made.',
  'finding.lien-determination-made.unknown':
    'It is not known yet whether a lien determination is made, or whether it is needed.',
  'finding.lien-determination-made.not-applicable': 'This type does not need a lien determination.',

  'finding.trust-fund-determination-made.met': 'Done: a recovery penalty determination is made.',
  'finding.trust-fund-determination-made.failed':
    'Still to be done: a recovery penalty determination is made.',
  'finding.trust-fund-determination-made.unknown':
    'It is not known yet whether a recovery penalty determination is made, or whether it is needed.',
  'finding.trust-fund-determination-made.not-applicable':
    'This type does not need a recovery penalty determination.',

  'finding.assessment-statute-protected.met': 'Done: the assessment statute is protected.',
  'finding.assessment-statute-protected.failed': 'Still to be done: the assessment statute is protected.',
  'finding.assessment-statute-protected.unknown':
    'It is not known yet whether the assessment statute is protected, or whether it is needed.',
  'finding.assessment-statute-protected.not-applicable':
    'This type does not need a protected assessment statute.',

  'finding.direct-debit-in-place.met': 'Done: direct debit is signed and the bank’s details are in hand.',
  'finding.direct-debit-in-place.failed':
    'Still to be done: direct debit is signed and the bank’s details are in hand.',
  'finding.direct-debit-in-place.unknown':
    'It is not known yet whether direct debit is signed and the bank’s details are in hand, or whether it is needed.',
  'finding.direct-debit-in-place.not-applicable': 'This type does not need direct debit.',

  'finding.csed-extension-answered.met': 'Done: it is answered whether the statute is to be extended.',
  'finding.csed-extension-answered.failed':
    'Still to be done: it is answered whether the statute is to be extended.',
  'finding.csed-extension-answered.unknown':
    'It is not known yet whether it is answered whether the statute is to be extended, or whether it is needed.',
  'finding.csed-extension-answered.not-applicable':
    'This type does not need an answer on extending the statute.',

  'finding.assets-viewed.met': 'Done: assets have been viewed.',
  'finding.assets-viewed.failed': 'Still to be done: assets have been viewed.',
  'finding.assets-viewed.unknown':
    'It is not known yet whether assets have been viewed, or whether it is needed.',
  'finding.assets-viewed.not-applicable': 'This type does not need a view of assets.',

  'finding.type-may-extend-csed.met': 'This type may extend the collection statute.',
  'finding.type-may-extend-csed.failed':
    'Only a partial payment agreement may extend the collection statute.',

  'finding.asset-comes-after-csed.met': 'An asset is expected on {value}, after the statute ends on {limit}.',
  'finding.asset-comes-after-csed.failed': 'No asset is expected after the statute ends on {limit}.',
  'finding.asset-comes-after-csed.unknown': 'It is not known when an asset comes to the taxpayer.',

  'finding.waiver-within-years.met': 'The waiver to {value} is no later than {limit}.',
  'finding.waiver-within-years.failed': 'The waiver to {value} is later than {limit}, the latest it may be.',
} satisfies Words;
