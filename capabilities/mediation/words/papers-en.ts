import type { Words } from '#kernel/decision/words.ts';

/** What the model documents of a mediation say. */
export const papers = {
  'paper.draft': 'Draft {draft}. Not signed.',
  'paper.signed-for-appeals': 'Signed for Appeals by {name} on {day}.',
  'paper.document': 'Document',
  'paper.day': 'Date',
  'paper.office-name': 'Independent Office of Appeals',
  'paper.reporting-duty':
    'Federal employees who learn of a violation of the revenue laws have to report it in writing (26 U.S.C. §\u00a07214(a)(8)). This agreement changes nothing in that.',

  'paper.agreement-to-mediate.name': 'Agreement to Mediate',
  'paper.agreement-to-mediate.title.offer-in-compromise': 'Agreement to Mediate: Offer in Compromise',
  'paper.agreement-to-mediate.title.trust-fund-recovery-penalty':
    'Agreement to Mediate: Trust Fund Recovery Penalty',
  'paper.agreement-to-mediate.opening':
    '{name} and the {office} agree to try to settle these issues with the help of a mediator.',
  'paper.agreement-to-mediate.issues': 'Issues',
  'paper.agreement-to-mediate.issues.offer-in-compromise':
    'The mediation is about these parts of the offer, and no others:',
  'paper.agreement-to-mediate.issues.trust-fund-recovery-penalty':
    'The mediation is about these questions on the penalty, and no others:',
  'paper.agreement-to-mediate.session': 'Session',
  'paper.agreement-to-mediate.session.when':
    'The session is within {days} days of the last signature. Days that suit both sides:',
  'paper.agreement-to-mediate.mediator': 'The mediator',
  'paper.agreement-to-mediate.mediator.what':
    'The mediator helps both sides to find an agreement, favors neither, and decides nothing.',
  'paper.agreement-to-mediate.authority': 'Who takes part',
  'paper.agreement-to-mediate.authority.what':
    'Each side brings somebody who can decide. The Mediation Participants List names all who take part.',
  'paper.agreement-to-mediate.confidential': 'What is said stays in the mediation',
  'paper.agreement-to-mediate.confidential.what':
    'Nobody who takes part tells others what was said, save as the law allows. What is given to the mediator is given to the other side at the same time.',
  'paper.agreement-to-mediate.withdrawal': 'Withdrawal',
  'paper.agreement-to-mediate.withdrawal.what':
    'Either side may withdraw before a settlement, by telling the other side and the mediator in writing.',
  'paper.agreement-to-mediate.settlement': 'Settlement',
  'paper.agreement-to-mediate.settlement.what':
    'An agreement is put in writing and follows the usual procedures of Appeals. Without one, the appeal goes on.',
  'paper.agreement-to-mediate.reporting': 'Duty to report',
  'paper.agreement-to-mediate.signature.taxpayer': '{name} or representative',
  'paper.agreement-to-mediate.signature.appeals': 'For Appeals: Appeals Team Manager',

  'paper.consent-to-disclose.name': 'Consent to Disclose Tax Information',
  'paper.consent-to-disclose.title': 'Consent to Disclose Tax Information',
  'paper.consent-to-disclose.opening':
    'I, {name}, allow the agency to disclose my tax information for this mediation, as far as it needs it.',
  'paper.consent-to-disclose.to': 'To whom',
  'paper.consent-to-disclose.about': 'About what',
  'paper.consent-to-disclose.until': 'Until when',
  'paper.consent-to-disclose.until.what':
    'Until the mediation is over. I may take the consent back in writing at any time.',
  'paper.consent-to-disclose.signature': '{name}',

  'paper.participants-list.name': 'Mediation Participants List',
  'paper.participants-list.title': 'Mediation Participants List',
  'paper.participants-list.opening': 'All who take part in the session. Who is added later is named to all.',
  'paper.participants-list.side.appeals': 'For Appeals',
  'paper.participants-list.side.taxpayer': 'For the taxpayer',
  'paper.participants-list.side.mediator': 'Mediator',
  'paper.participants-list.decides': '{name}, {capacity}, can decide',
  'paper.participants-list.takes-part': '{name}, {capacity}',
  'paper.participants-list.nobody': 'Not named yet',
  'paper.participants-list.no-decider': 'Nobody on this side is marked as able to decide.',

  'paper.mediators-report.name': 'Mediator’s Report',
  'paper.mediators-report.title.offer-in-compromise': 'Mediator’s Report: Offer in Compromise',
  'paper.mediators-report.title.trust-fund-recovery-penalty':
    'Mediator’s Report: Trust Fund Recovery Penalty',
  'paper.mediators-report.opening':
    'The session ended on {day}. This report says what came of each issue, and nothing of what was said.',
  'paper.mediators-report.result.mediated-agreed': 'Agreed on every issue.',
  'paper.mediators-report.result.mediated-partially-agreed': 'Agreed on some of the issues.',
  'paper.mediators-report.result.mediated-unagreed': 'No agreement.',
  'paper.mediators-report.result.unknown': 'What came of an issue is not known.',
  'paper.mediators-report.issue.true': '{issue}: agreed',
  'paper.mediators-report.issue.false': '{issue}: not agreed',
  'paper.mediators-report.issue.unknown': '{issue}: not known',
  'paper.mediators-report.issues.offer-in-compromise': 'Issues of the offer',
  'paper.mediators-report.issues.trust-fund-recovery-penalty': 'Issues of the penalty',
  'paper.mediators-report.next': 'What follows',
  'paper.mediators-report.next.offer-in-compromise': 'Terms that were agreed on stand in the amended offer.',
  'paper.mediators-report.next.trust-fund-recovery-penalty':
    'Terms that were agreed on stand in the agreement form.',
  'paper.mediators-report.next.rest': 'The appeal goes on for the rest.',
  'paper.mediators-report.next.none': 'The appeal goes on.',
  'paper.mediators-report.signature': 'Mediator: {name}',
} satisfies Words;
