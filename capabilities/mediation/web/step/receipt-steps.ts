import { denialGrounds } from '../../parameters/denial-grounds.ts';
import { executivePositions } from '../../parameters/executives.ts';
import { concurrenceMailParts, concurrenceRecipients } from '../../rules/decide-concurrence-mail.ts';
import { discussionOutcomes } from '../../rules/decide-denial-recommendation.ts';
import { discussionRoles } from '../../process/roles.ts';
import { optional, unknowable } from './fields.ts';
import { alsoFor, type AskedOfStep, becauseOnly, nothing, papersOf } from './scene.ts';

const toldIssue: AskedOfStep = ({ plain }) => [
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

const reasons: AskedOfStep = ({ plain, choice, entries }) => [
  entries('reasons', [
    choice(
      'ground',
      denialGrounds.map(({ ground }) => ground),
    ),
    plain('text', 'issue'),
    plain('area', 'told'),
    plain('text', 'beside', optional),
  ]),
];

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
  'answer-meanwhile': ({ plain }) => [plain('area', 'told')],
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
    choice('position', executivePositions, optional),
    plain('text', 'because', optional),
  ],
  'concur-as-executive': (fields, scene) => [
    fields.choice('position', executivePositions),
    ...acting(fields, scene),
    fields.pick('choice', 'evidenceId', papersOf(scene.view), optional),
  ],
  'accept-as-executive': becauseOnly,
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
    fields.choice('position', executivePositions),
    ...acting(fields, scene),
  ],
};
