import { questionKinds } from '../../api/ask-question.contract.ts';
import { executivePositions } from '../../parameters/executives.ts';
import { analystTitles } from '../../parameters/program-mailbox.ts';
import { concurrenceMailParts, concurrenceRecipients } from '../../rules/decide-concurrence-mail.ts';
import { discussionOutcomes } from '../../rules/decide-denial-recommendation.ts';
import { caseTeam, discussionRoles } from '../../process/roles.ts';
import { isForAnother } from '../support-request/process-of.ts';
import { optional, unknowable } from './fields.ts';
import { alsoFor, type AskedOfStep, becauseOnly, executivesOf, nothing, paperOf } from './scene.ts';

const toldIssue: AskedOfStep = ({ plain, choice }, { view }) => [
  choice('kind', view.review?.choices.issueKinds.kinds ?? [], optional),
  plain('text', 'issue'),
  plain('area', 'described'),
  plain('text', 'position', unknowable),
  plain('area', 'basis', unknowable),
];

/** The taxpayer's issues, as one list. */
export const toldIssues: AskedOfStep = (fields, scene) => [
  fields.entries('issues', toldIssue(fields, scene)),
];

const views = ['concurs', 'does-not-concur'] as const;

const reasons: AskedOfStep = ({ plain, labeled, entries }, { view }) => [
  entries('reasons', [
    labeled(
      'ground',
      (view.review?.choices.grounds ?? []).map(({ ground, label }) => ({ value: ground, text: label })),
    ),
    plain('text', 'issue'),
    plain('area', 'told'),
    plain('text', 'beside', optional),
  ]),
];

/** All may be left out: what is left out stays as it was noted. */
const eligibilityFields: AskedOfStep = ({ plain }) => [
  plain('yes-no', 'settlementTalksHeld', optional),
  plain('count', 'issuesInAll', optional),
  plain('count', 'issuesUnresolved', optional),
  plain('count', 'issuesToMediate', optional),
  plain('area', 'otherIssuesBecause', optional),
  plain('text', 'docketNumber', optional),
  plain('yes-no', 'designated', optional),
  plain('yes-no', 'relatedPersonAppeals', optional),
  plain('yes-no', 'whipsaw', optional),
  plain('text', 'actFactor', optional),
  plain('yes-no', 'fastTrackEarlier', optional),
  plain('yes-no', 'inPilot', optional),
];

/** Only where the list of the day of receipt has anything to compare with. */
const excludedFields: AskedOfStep = ({ pick }, { view }) => {
  const listed = view.review?.eligibility.excludedThen ?? [];
  if (listed.length === 0) return [];
  const options = listed.map(({ entry, label }) => ({ value: entry, text: label }));
  return [pick('checks', 'excludedIssues', options, optional)];
};

const acting: AskedOfStep = ({ plain }) => [
  plain('day', 'actingFromDay', optional),
  plain('day', 'actingLastDay', optional),
];

/** From receipt to Appeals' answer. */
export const receiptSteps: Readonly<Record<string, AskedOfStep>> = {
  'end-talks': nothing,
  'resume-talks': nothing,
  'ask-for-details': ({ plain }) => [
    plain('day', 'contactDay'),
    plain('day', 'dueDay'),
    plain('lines', 'lacking'),
  ],
  'perfect-request': toldIssues,
  'mark-pilot': ({ plain }) => [plain('yes-no', 'inPilot'), plain('area', 'because')],
  'note-eligibility': (fields, scene) => [
    ...eligibilityFields(fields, scene),
    ...excludedFields(fields, scene),
  ],
  'contact-team': ({ plain, checks }) => [checks('contacted', caseTeam), plain('text', 'told')],
  'answer-meanwhile': ({ plain }) => [plain('area', 'told')],
  'ask-question': ({ plain, choice, pick }) => [
    choice('kind', questionKinds, { labelAs: 'question-kind' }),
    plain('area', 'told'),
    pick(
      'choice',
      'to',
      analystTitles.map((title) => ({ value: title, text: title })),
      { ...optional, labelAs: 'question-to' },
    ),
  ],
  'hold-discussion': (fields, scene) => [
    fields.checks('attended', discussionRoles),
    fields.entries(
      'absent',
      [fields.choice('role', discussionRoles), fields.plain('text', 'because')],
      optional,
    ),
    fields.choice('analystView', [...views, 'unknown']),
    fields.choice('recommends', ['acceptance', 'denial', 'open']),
    ...alsoFor(fields, scene),
  ],
  'recommend-acceptance': nothing,
  'approve-acceptance': nothing,
  'refuse-acceptance': becauseOnly,
  'approve-request': ({ pick }, { mediators }) => [
    pick('choice', 'provisionalMediatorId', mediators, optional),
  ],
};

/** From the tentative denial to its closing. */
export const denialSteps: Readonly<Record<string, AskedOfStep>> = {
  'propose-denial': reasons,
  'draft-denial-letter': reasons,
  'ask-for-help': ({ plain }) => [plain('area', 'told', optional)],
  'recommend-denial': ({ plain, choice }) => [
    plain('day', 'discussedDay'),
    choice('analystView', views),
    choice('recommends', discussionOutcomes),
  ],
  'drop-denial': nothing,
  'concur-as-area-director': nothing,
  'accept-as-area-director': becauseOnly,
  'send-package': ({ plain, choice, checks }) => [
    checks('documents', ['request', 'draft-letter', 'supporting-material']),
    choice('toExecutive', executivePositions, optional),
    plain('text', 'because', optional),
  ],
  'concur-as-executive': (fields, scene) => [
    fields.choice('position', executivePositions, { labelAs: 'executivePosition' }),
    ...acting(fields, scene),
    // Whoever enters it for the executive says for whom, and shows it; the executive's own word is enough.
    ...(isForAnother('concur-as-executive', scene.view)
      ? [
          fields.pick('choice', 'executiveId', executivesOf(scene.view), optional),
          ...paperOf(fields, 'evidenceId', scene, 'concurrence-evidence'),
        ]
      : []),
  ],
  'accept-as-executive': (fields, scene) => [...becauseOnly(fields, scene), ...acting(fields, scene)],
  'share-concurrence': ({ checks }) => [
    checks('recipients', concurrenceRecipients),
    checks('documents', concurrenceMailParts),
  ],
  'sign-denial-letter': nothing,
  'mail-denial-letter': nothing,
  'close-as-denied': ({ plain, choice }, { view }) => [
    choice('reason', view.closingReasons),
    plain('day', 'closingDay'),
  ],
  'concur-in-withdrawal': (fields, scene) => [
    fields.choice('position', executivePositions, { labelAs: 'executivePosition' }),
    ...acting(fields, scene),
  ],
};
