import type { Words } from '#kernel/decision/words.ts';

/** Clocks, closing reasons, e-mail and calendar of mediation. */
export const words = {
  'deadline.mail-program': 'E-mail the request to the program',
  'deadline.answer-request': 'Answer the request',
  'deadline.supply-details': 'Details from the taxpayer',
  'deadline.tell-approval': 'Tell everybody of the approval',
  'deadline.finish-mediation': 'Program goal: mediation over',
  'deadline.sign-agreement': 'Agreement generally signed',
  'deadline.find-mediator': 'Find a mediator',
  'deadline.appeals-summary': 'Appeals’ summary and participants',
  'deadline.taxpayer-summary': 'Taxpayer’s summary and participants',
  'deadline.report': 'Mediator’s report',
  'deadline.return-agreement': 'Signed agreement back',
  'deadline.return-consent': 'Signed consent back',
  'closing-reason.denied-ineligible': 'Request denied – ineligible issue or case type',
  'closing-reason.denied-with-concurrence': 'Request denied with executive concurrence',
  'closing-reason.mediated-agreed': 'Mediated – agreed',
  'closing-reason.mediated-partially-agreed': 'Mediated – partially agreed',
  'closing-reason.mediated-unagreed': 'Mediated – unagreed',
  'closing-reason.withdrawn-by-taxpayer': 'PAM withdrawn by written request from TP',
  'closing-reason.withdrawn-by-appeals': 'Withdrawn by Appeals (with Executive concurrence)',
  'mediation.mail.sender-unlisted': 'Somebody whose name is not on record',
  'mediation.mail.request': 'Request for mediation',
  'mediation.mail.request.text': '{sender} sends the written request for mediation {id}.',
  'mediation.mail.denial-copy': 'Signed denial letter',
  'mediation.mail.denial-copy.text': '{sender} sends the signed denial letter on request {id}.',
  'mediation.mail.tentative-denial': 'Tentative denial',
  'mediation.mail.tentative-denial.text':
    '{sender} considers denying support request {id} and asks to discuss it.',
  'mediation.mail.denial-package': 'Denial for concurrence',
  'mediation.mail.denial-package.text':
    '{sender} sends request, draft letter and material on support request {id}. Open it in Accord.',
  'mediation.mail.concurrence': 'Executive concurrence',
  'mediation.mail.concurrence.text':
    'The executive concurred on support request {id}. Draft letter and evidence are in Accord.',
  'mediation.mail.letter-mailed': 'Denial letter mailed',
  'mediation.mail.letter-mailed.text':
    'The denial letter on support request {id} was mailed. Closing of the appeal may begin.',
  'mediation.mail.approval': 'Mediation approved',
  'mediation.mail.approval.text': '{sender} approved mediation on support request {id}.',
  'mediation.mail.call-scheduled': 'Pre-mediation call scheduled',
  'mediation.mail.call-scheduled.text':
    'The pre-mediation call on support request {id} is scheduled. Its time is in Accord.',
  'mediation.mail.drafts': 'Drafts for mediation',
  'mediation.mail.drafts.text':
    'Agreement, consent and participants list on support request {id} are drafted. Look at them in Accord.',
  'mediation.mail.question': 'Question about mediation',
  'mediation.mail.question.text': '{sender} asks about support request {id}.',
  'mediation.mail.statement.premature': 'The request is premature: settlement discussions are still ongoing.',
  'mediation.mail.statement.perfecting': 'We are working with the taxpayer to perfect the request.',
  'mediation.calendar.call': 'Pre-mediation conference call',
  'mediation.calendar.session': 'Mediation session',
} satisfies Words;
