import type { Words } from '#kernel/decision/words.ts';

/** Teams that change on trial, and Counsel’s opinion. */
export const words = {
  'event.appeal.note-counsel-review': 'Record Counsel’s review',
  'history.appeal.note-counsel-review': 'Counsel’s review recorded',
  'event.appeal.assign-new-team': 'Name a new team',
  'history.appeal.assign-new-team': 'A new team represents Appeals',
  'taxpayer-history.appeal.assign-new-team':
    'A new team of Appeals has your case. It is the same appeal: no period begins anew',
  'event.appeal.approve-way-back': 'Approve the way back',
  'history.appeal.approve-way-back': 'The way back to the first team was approved',
  'event.appeal.go-back-to-team': 'Give back to the first team',
  'history.appeal.go-back-to-team': 'The case went back to the first team',
  'taxpayer-history.appeal.go-back-to-team': 'Your case went back to the team that had it before',
  'outcome.team-back.no-new-team': 'no new team has the appeal',
  'outcome.team-back.approval-needed': 'a manager has to approve it first',
  'outcome.team-back.may-go-back': 'the appeal may go back',
  'outcome.team-back.mediation-open': 'a mediation is open',
  'finding.new-team-has-appeal.met': 'A new team has the appeal.',
  'finding.new-team-has-appeal.failed': 'No new team has the appeal.',
  'finding.mediation-is-over.met': 'No mediation is open.',
  'finding.mediation-is-over.failed': 'The mediation is not over yet.',
  'finding.way-back-approved.met': 'The manager of the new team has approved it.',
  'finding.way-back-approved.failed':
    'The manager of the new team has not approved it: the new team closes after the mediation.',
  'finding.counsel-opinion-on-file.met': 'Counsel’s opinion is there, or the amount needs none.',
  'finding.counsel-opinion-on-file.failed':
    '{value} is unpaid: from {limit} on a compromise needs Counsel’s opinion, agreed in mediation or not.',
  'finding.counsel-opinion-on-file.unknown':
    'Nobody has said how much is unpaid: from {limit} on a compromise needs Counsel’s opinion.',
  'cure.note-counsel-review': 'Record the unpaid amount',
  'cure.obtain-counsel-opinion': 'Obtain Counsel’s opinion and record its day',
  'cure.leave-with-team': 'Leave the appeal with its team',
  'cure.ask-team-manager': 'Ask the manager of the new team to approve it',
  'fact.unpaidAssessed': 'Unpaid amount of the compromise',
  'fact.hasNewTeam': 'A new team has the appeal',
  'fact.wayBackApproved': 'Approved by the manager',
  'refusal.opinion-day-must-not-be-in-the-future': 'Name the day of the opinion, which is not in the future.',
  'appeal-step.unpaid': 'Unpaid tax, penalty and interest that the offer compromises',
  'appeal-step.unpaid-hint': 'In dollars. Leave it empty where nobody knows it yet.',
  'appeal-step.opinion-day': 'Day of Counsel’s opinion',
  'appeal-step.opinion-day-hint': 'Leave it empty where there is none yet.',
  'appeal.new-team': 'New team since',
  'appeal.new-team-same': 'The same appeal: number, receipt and periods stay as they are.',
} satisfies Words;
