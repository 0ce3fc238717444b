import type { Words } from '#kernel/decision/words.ts';

/** Words of the papers of a mediation: its letters, its model documents, how they are sent. */
export const documents = {
  'event.support-request.ask-for-help': 'Ask the analyst for help with the draft',
  'history.support-request.ask-for-help': 'The draft was shared with the analyst for help',
  'mediation.mail.draft-shared': 'Help with a draft',
  'mediation.mail.draft-shared.text':
    '{sender} asks for help with the draft of the denial letter on support request {id}.',
  'outcome.draft-help.asked': 'Help was asked for',
  'outcome.draft-help.not-asked': 'Help was not asked for',
  'refusal.letter-must-be-printable': 'The letter has a sign that cannot be printed.',
  'refusal.letter-must-be-mailed-before': 'No denial letter has been mailed yet, so there is none to send.',
  'finding.denial-was-recommended.met': 'The discussion ended with a denial being recommended.',
  'finding.denial-was-recommended.failed':
    'The discussion ended with acceptance being recommended, so a denial does not go up.',
  'finding.help-was-asked-for.met': 'The manager has asked for help with the draft.',
  'finding.help-was-asked-for.failed': 'The manager has not asked for help with the draft.',
  'finding.concurrence-mail-is-whole.met': 'Draft letter and evidence of the concurrence are attached.',
  'finding.concurrence-mail-is-whole.failed': 'What has to be attached is missing: {value}.',
  'finding.executive-is-in-line.met': 'It goes to {value}, or a reason says why.',
  'finding.executive-is-in-line.failed': 'It goes to {value}. Another executive than {limit} needs a reason.',
  'cure.ask-for-help': 'Ask the analyst for help first',
  'cure.recommend-acceptance': 'Drop the denial, and recommend acceptance',
  'cure.say-why-another-executive': 'Say why it goes to another executive',
  'fact.discussionOutcome': 'Outcome of the discussion',
  'fact.helpAsked': 'Help asked for',
  'fact.concurrenceMailLacks': 'Missing from the e-mail',
  'mediation.versions': 'Versions of the draft',
  'mediation.version': 'Draft {draft}',
  'mediation.help-asked': 'The analyst was asked for help on {day}.',
  'mediation.outstanding': 'Still to be done',
} satisfies Words;
