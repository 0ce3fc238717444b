import type { Asked } from '#ui/form/asked/asked.ts';
import { agendaItems } from '../../parameters/agenda-items.ts';
import { draftRecipients, packetPapers } from '../../parameters/mediation-documents.ts';
import { besideParts } from '../../parameters/participant-parts.ts';
import { timeActivities } from '../../parameters/time-activities.ts';
import { callRoles } from '../../process/roles.ts';
import { approvalRecipients } from '../../rules/decide-approval-notice.ts';
import { type Fields, optional } from './fields.ts';
import {
  alsoFor,
  type AskedOfStep,
  becauseOnly,
  isOfAppeals,
  nothing,
  paperOf,
  papersOf,
  participants,
  type StepScene,
} from './scene.ts';

const agreedOn: AskedOfStep = (fields) => [
  fields.plain('lines', 'issues'),
  fields.plain('days', 'sessionDays'),
  participants(fields),
];

/** From Appeals' answer to the call. */
export const callSteps: Readonly<Record<string, AskedOfStep>> = {
  'tell-approval': ({ checks }) => [checks('recipients', approvalRecipients)],
  'offer-call-times': (fields, scene) => [
    fields.choice('of', ['analyst', 'manager']),
    fields.plain('instants', 'times'),
    ...alsoFor(fields, scene),
  ],
  'schedule-call': (fields, scene) => [fields.plain('instant', 'startsAt'), ...alsoFor(fields, scene)],
  'adjourn-call': becauseOnly,
  'hold-call': (fields, scene) => [
    fields.checks('itemsDone', agendaItems),
    fields.entries(
      'itemsNoted',
      [fields.choice('item', agendaItems), fields.plain('text', 'note')],
      optional,
    ),
    fields.choice('conductedBy', ['pam-analyst', 'appeals-team-manager', 'appeals-technical-employee']),
    fields.plain('text', 'conductorReason', optional),
    fields.checks('attended', callRoles),
    ...agreedOn(fields, scene),
    ...alsoFor(fields, scene),
  ],
  'waive-call': (fields, scene) => [fields.plain('area', 'waivedBecause'), ...agreedOn(fields, scene)],
  'note-co-mediator': ({ plain }, scene) => [
    plain('yes-no', 'wished', optional),
    plain('text', 'name', optional),
    plain('yes-no', 'chosenByTaxpayer', optional),
    // For Appeals the manager alone agrees.
    ...(isOfAppeals(scene) ? [plain('yes-no', 'agreedByManager', optional)] : []),
    plain('yes-no', 'trained', optional),
    plain('yes-no', 'experienced', optional),
    plain('yes-no', 'knowsSubject', optional),
    plain('text', 'reason', { ...optional, labelAs: 'candidateReason' }),
  ],
};

/** Whoever may get the packet for the taxpayer; where nobody may, it goes to the taxpayer. */
function representativeOf(pick: Fields['pick'], { agreement }: StepScene['view']): readonly Asked[] {
  const names = (agreement?.addressees ?? []).filter(({ addressee }) => addressee === 'representative');
  const options = names.map(({ name }) => ({ value: name, text: name }));
  return options.length === 0 ? [] : [pick('choice', 'representativeName', options, optional)];
}

/** The agreement to mediate, from its drafts to its signatures. */
export const agreementSteps: Readonly<Record<string, AskedOfStep>> = {
  'draft-documents': nothing,
  'circulate-drafts': ({ checks }) => [checks('recipients', draftRecipients)],
  'accept-draft': nothing,
  'return-draft': ({ plain }) => [plain('area', 'changes')],
  'redraft-documents': agreedOn,
  'sign-for-appeals': nothing,
  'send-packet': ({ plain, choice, pick, checks, paper }, { view }) => [
    plain('day', 'answerByDay'),
    checks('papers', packetPapers),
    choice('channel', ['fax', 'secure-portal', 'e-mail', 'mail']),
    plain('flag', 'gotThrough'),
    plain('text', 'faxNumber', optional),
    plain('count', 'faxPages', optional),
    paper('confirmation', optional),
    ...representativeOf(pick, view),
    plain('flag', 'warns'),
  ],
  'return-agreement': nothing,
  'return-consent': nothing,
};

const mediatorOf: AskedOfStep = ({ plain, pick }, { mediators }) => [
  pick('choice', 'personId', mediators),
  plain('days', 'freeDays', { isUnknowable: true }),
];

/** Given to the mediator and to the other side: nobody is asked whether to leave out one of the two. */
const givenBy = ({ plain, checks, paper }: Fields, side: 'taxpayer' | 'appeals'): readonly Asked[] => [
  plain('text', 'title'),
  plain('area', 'told', optional),
  paper('document', optional),
  checks('to', ['mediator', side === 'appeals' ? 'taxpayer' : 'appeals']),
];

const summaryOf =
  (side: 'taxpayer' | 'appeals'): AskedOfStep =>
  (fields) => [
    ...givenBy(fields, side),
    fields.plain('lines', 'issues'),
    fields.plain('flag', 'participantsWithIt'),
  ];

const closing: AskedOfStep = ({ plain, choice, pick }, { view }) => [
  choice('reason', view.closingReasons),
  plain('day', 'closingDay'),
  pick('checks', 'documentIds', papersOf(view)),
];

/** The mediator, the session and what follows it; withdrawals too. */
export const sessionSteps: Readonly<Record<string, AskedOfStep>> = {
  'note-mediator-offer': ({ plain, choice, pick }, { mediators }) => [
    pick('choice', 'personId', mediators),
    choice('answer', ['asked', 'free', 'not-free']),
    plain('days', 'freeDays', optional),
  ],
  'assign-mediator': mediatorOf,
  'replace-mediator': mediatorOf,
  'affirm-impartiality': nothing,
  'schedule-session': ({ plain }) => [
    plain('instant', 'startsAt'),
    plain('text', 'place'),
    plain('text', 'reason', { ...optional, labelAs: 'otherDayReason' }),
  ],
  'prepare-item': ({ choice }) => [
    choice('item', ['form-656', 'collateral-agreement', 'opening-statement', 'agreement-form']),
    choice('standing', ['amount-blank', 'amount-filled', 'prepared', 'applicable', 'not-applicable']),
  ],
  'log-preparation': ({ plain, choice }) => [choice('part', besideParts), plain('flag', 'isPreparation')],
  'deliver-summary': summaryOf('appeals'),
  'deliver-taxpayer-summary': summaryOf('taxpayer'),
  'deliver-supplement': (fields, scene) => givenBy(fields, isOfAppeals(scene) ? 'appeals' : 'taxpayer'),
  'log-mediator-contact': ({ plain, choice }) => [
    choice('withSide', ['taxpayer', 'appeals']),
    plain('flag', 'begunByMediator'),
    plain('flag', 'shared'),
    plain('area', 'told'),
  ],
  'post-time': ({ plain, choice }) => [
    plain('day', 'onDay'),
    plain('count', 'minutes'),
    choice('activity', timeActivities),
  ],
  'adjourn-session': nothing,
  'conclude-session': ({ plain, entries }) => [
    entries('issues', [plain('text', 'issue'), plain('yes-no', 'agreed')]),
  ],
  'write-report': nothing,
  'submit-closing': closing,
  'return-closing': becauseOnly,
  'approve-closing-of-mediation': nothing,
  'withdraw-by-taxpayer': (fields, scene) => [
    fields.plain('area', 'statement', optional),
    ...paperOf(fields, 'documentId', scene),
  ],
  'withdraw-by-appeals': nothing,
  'propose-withdrawal': nothing,
  'close-as-withdrawn': closing,
  'submit-withdrawal': closing,
};
