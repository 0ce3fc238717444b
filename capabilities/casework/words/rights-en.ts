import type { Words } from '#kernel/decision/words.ts';

/** The taxpayers' rights, in our own words, and their acknowledgement. */
export const rightsWords = {
  'right-group.service': 'Being told and being served',
  'right-group.amount': 'The right amount, and an end to it',
  'right-group.objection': 'Objecting',
  'right-group.privacy': 'Privacy',
  'right-group.fairness': 'Help and fairness',
  'right.be-informed': 'To be informed',
  'right-text.be-informed': 'To know what the law asks and why the agency decides as it does.',
  'right.quality-service': 'To quality service',
  'right-text.quality-service': 'To prompt, courteous help in words that can be understood.',
  'right.pay-no-more': 'To pay no more than the correct amount of tax',
  'right-text.pay-no-more': 'To owe only what the law says, and have payments applied correctly.',
  'right.challenge': 'To challenge the agency’s position and be heard',
  'right-text.challenge': 'To object, send proof, and get an answer if the proof does not convince.',
  'right.appeal': 'To appeal a decision in an independent forum',
  'right-text.appeal': 'To a fair administrative appeal, and in general to go to court.',
  'right.finality': 'To finality',
  'right-text.finality': 'To know how long one may object, and how long the agency may collect.',
  'right.privacy': 'To privacy',
  'right-text.privacy': 'To an inquiry that intrudes no more than it has to and follows due process.',
  'right.confidentiality': 'To confidentiality',
  'right-text.confidentiality':
    'To have what one tells kept, unless the law or the taxpayer allows otherwise.',
  'right.retain-representation': 'To retain representation',
  'right-text.retain-representation': 'To be represented by a person of one’s choice, or by a clinic.',
  'right.fair-and-just': 'To a fair and just tax system',
  'right-text.fair-and-just':
    'To have the circumstances considered, and help from the Taxpayer Advocate Service in hardship.',

  'rights.title': 'The taxpayers’ rights',
  'rights.in-case': 'The taxpayer’s ten rights',
  'rights.more': 'What the agency tells taxpayers of them',
  'rights.state-held': 'Read the ten rights and acknowledge them. Until then every case is closed to you.',
  'rights.state-expired':
    'Your acknowledgement counted until {day}. Acknowledge again; until then every case is closed to you.',
  'rights.state-open': 'You acknowledged them on {day}. That counts until {last}.',
  'rights.state-none': 'Everybody who works on cases knows them and acts by them.',
  'rights.acknowledge': 'I know these rights and act by them',
  'rights.go-on': 'Go on to where you were going',
  'refusal.rights-must-be-acknowledged':
    'Acknowledge the taxpayers’ rights first. Until then every case is closed to you.',
  'finding.rights-acknowledged.met': 'The taxpayers’ rights have been acknowledged.',
  'finding.rights-acknowledged.failed': 'The taxpayers’ rights have not been acknowledged.',
  'finding.rights-acknowledgement-counts.met': 'The acknowledgement counts until {value}.',
  'finding.rights-acknowledgement-counts.failed': 'The acknowledgement counted until {value} only.',
  'finding.rights-acknowledgement-counts.not-applicable': 'There is no acknowledgement that could expire.',
  'fact.rightsAcknowledgementLastDay': 'Acknowledgement of the rights counts until',
  'cure.acknowledge-rights': 'Read the ten rights and acknowledge them.',
} satisfies Words;
