import type { Words } from '#kernel/decision/words.ts';

/** Which of the three executives answers, and what shows it. */
export const executives: Words = {
  'finding.executive-was-asked.met': 'The package went to this executive.',
  'finding.executive-was-asked.failed': 'The package went to the {limit}, not to the {value}.',
  'finding.executive-was-asked.unknown': 'It is not known in which position this is answered.',
  'finding.executive-was-asked.not-applicable': 'No package went to one of the executives.',
  'finding.position-is-held.met': 'Whoever answers holds this position.',
  'finding.position-is-held.failed': 'Whoever answers holds another position: {value}, not {limit}.',
  'finding.position-is-held.unknown': 'Nobody has recorded which position this person holds.',
  'finding.position-is-held.not-applicable': 'Somebody acts in this position.',
  'cure.ask-executive-in-line':
    'Leave it to the executive who has the package, or send the package to this one and say why',
  'cure.name-delegation': 'Answer in your own position, or name the days on which you act in this one',
  'fact.heldPosition': 'Position on record',
  'value.executivePosition.director-examination-appeals': 'Director, Examination Appeals',
  'value.executivePosition.director-specialized-examination-programs':
    'Director, Specialized Examination Programs & Referrals',
  'value.executivePosition.director-collection-appeals': 'Director, Collection Appeals',
  'value.heldPosition.director-examination-appeals': 'Director, Examination Appeals',
  'value.heldPosition.director-specialized-examination-programs':
    'Director, Specialized Examination Programs & Referrals',
  'value.heldPosition.director-collection-appeals': 'Director, Collection Appeals',
  'outcome.executive-answer.may-answer': 'this executive answers',
  'outcome.executive-answer.may-not-answer': 'another executive answers',
  'outcome.executive-answer.needs-facts': 'facts are missing',
  'mediation-field.executiveId': 'Executive who concurred',
  'mediation-hint.executiveId': 'Only where you enter it for the executive, with what shows it.',
};
