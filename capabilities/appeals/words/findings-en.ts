import type { Words } from '#kernel/decision/words.ts';

/** What the rules of appeals say: findings, cures and facts. */
export const words = {
  'finding.appealable-act-named.met': '{about}: names what can be appealed.',
  'finding.appealable-act-named.failed': '{about}: names nothing that can be appealed.',
  'finding.appealable-act-named.unknown': '{about}: which act is appealed hangs on a day that is not known.',
  'finding.matters-of-one-kind.met': 'The matters are of one kind.',
  'finding.matters-of-one-kind.failed': 'The matters are of several kinds: {value}.',
  'finding.appealed-in-time.met': '{about}: filed {value}, on or before {limit}.',
  'finding.appealed-in-time.failed': '{about}: filed {value}, after {limit}.',
  'finding.appealed-in-time.unknown': '{about}: whether it is in time, by {limit}, is not settled.',
  'finding.appealed-in-time.not-applicable': '{about}: no last day is set here.',
  'finding.support-requests-closed.met': 'No support request for mediation is open.',
  'finding.support-requests-closed.failed': 'A support request for mediation is still open.',
  'finding.letter-of-kind.met': 'Letter {value} is the one for this kind of appeal.',
  'finding.letter-of-kind.failed': 'Letter {value} is not the one for this kind of appeal; that is {limit}.',
  'finding.publication-enclosed.met': 'Publication 4167 goes with it, or the reason why not is recorded.',
  'finding.publication-enclosed.failed': 'Publication 4167 is not enclosed, and no reason is recorded.',
  'finding.publication-enclosed.not-applicable': 'This kind of appeal asks for no publication.',
  'cure.name-appealable-act': 'Name the rejection, the end or the change that is appealed',
  'cure.find-act-day': 'Find the day of the act',
  'cure.appeal-each-kind-apart': 'Record an appeal for each kind, and relate them',
  'cure.confirm-postmark': 'Find the postmark: in time if it is {to} or before',
  'cure.ask-what-else-is-open': 'Ask what else is open: a new request, the collection appeals program',
  'cure.let-appeals-decide':
    'Send it on: Appeals decides, because this last day, {to}, was not read in its source',
  'cure.close-support-request': 'Close the support request, which writes MO',
  'cure.take-letter-of-kind': 'Take Letter {names}',
  'cure.enclose-publication-or-say-why':
    'Enclose Publication 4167, or say why it does not go with the letter',
  'fact.actsNamed': 'What was done',
  'fact.kindsOfMatters': 'Kinds of the matters',
  'fact.appealFiledDay': 'Day on which the appeal was filed',
  'fact.actDay': 'Day of the act',
  'fact.openSupportRequests': 'Open support requests',
  'fact.acknowledgementLetter': 'Letter',
  'fact.enclosures': 'Enclosures',
} satisfies Words;
