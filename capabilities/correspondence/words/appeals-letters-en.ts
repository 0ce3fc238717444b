import type { Words } from '#kernel/decision/words.ts';

/** What the letters of Appeals say. */
export const appealsLetterWords = {
  'letter.own-wording': 'worded by this system',

  'letter.appeal-acknowledgement.title': 'Appeals has your case',
  'letter.appeal-acknowledgement.state': 'We received your appeal on {day}.',
  'letter.appeal-acknowledgement.opening':
    'The Independent Office of Appeals looks at your case anew. We took no part in the decision that you appeal.',
  'letter.appeal-acknowledgement.appealed': 'What you appeal',
  'letter.appeal-acknowledgement.conference': 'What happens next',
  'letter.appeal-acknowledgement.conference.what':
    'We call you to set a conference. It can be by telephone, by video, in person or in writing.',
  'letter.appeal-acknowledgement.conference.prepare':
    'Please have ready what supports your side. You may bring somebody who represents you.',
  'letter.appeal-acknowledgement.mediation': 'If we do not agree',
  'letter.appeal-acknowledgement.mediation.what':
    'You may then ask for mediation. A mediator helps both sides to find an agreement and decides nothing.',
  'letter.appeal-acknowledgement.mediation.how':
    'A request for mediation is made in writing, while Appeals has your case. The enclosed publication tells more.',
  'letter.appeal-acknowledgement.enclosed': 'Enclosed',

  'letter.mediation-denial.title': 'We do not agree to mediation',
  'letter.mediation-denial.state': 'Your request of {day} for mediation is denied.',
  'letter.mediation-denial.draft': 'Draft {draft}. Not signed and not sent.',
  'letter.mediation-denial.opening':
    'On {day} we received your written request for mediation. We looked at it, and so did two officers above us.',
  'letter.mediation-denial.reasons': 'Why',
  'letter.mediation-denial.reason': '{issue}: {told}',
  'letter.mediation-denial.next': 'What happens next',
  'letter.mediation-denial.next.appeal':
    'Your appeal goes on. We now finish it, and you receive our decision in writing.',
  'letter.mediation-denial.next.ask': 'If you have questions about this letter, please call us.',
  'letter.mediation-denial.signed': 'Signed {day}',
  'letter.mediation-denial.signed.office': 'Appeals Team Manager',

  'letter.mediation-packet.title': 'Papers for your mediation',
  'letter.mediation-packet.state': 'Please sign and return them by {day}.',
  'letter.mediation-packet.opening':
    'Thank you for the conference call. These papers put down what was agreed in it.',
  'letter.mediation-packet.answer-by': 'Please answer by',
  'letter.mediation-packet.papers': 'What is with this letter',
  'letter.mediation-packet.paper.agreement-to-mediate':
    'Agreement to Mediate. Appeals has signed it. Please sign it and return it.',
  'letter.mediation-packet.paper.consent-to-disclose':
    'Consent to Disclose Tax Information. Please sign it and return it.',
  'letter.mediation-packet.paper.participants-list':
    'Mediation Participants List. Please look whether your side is complete.',
  'letter.mediation-packet.otherwise': 'If we do not have them by {day}',
  'letter.mediation-packet.otherwise.withdraw':
    'Appeals may then withdraw from the mediation. If you need help with the papers, please call before that day.',
  'letter.mediation-packet.answer': 'How to answer',
  'letter.mediation-packet.answer.how': 'Fax the signed papers to {fax}, or call {telephone}. Or write to:',
} satisfies Words;
