import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { AppealedAct, AppealKind, MatterKind } from '../parameters/appeal-kinds.ts';
import type { AppealOutcome, ConferenceForm, SettlementResult } from '../parameters/appeal-outcomes.ts';
import type { ActFacts } from '../rules/appeal-facts.ts';
import type { StatuteDay } from '../rules/compute-statute-warnings.ts';
import type { AppealEvent, AppealState } from './appeal.ts';
import { type NamePeriodsBody, type TaxPeriod, withPeriods } from './tax-periods.ts';

export type AppealId = string;

export const timelinessNames = [
  'timely',
  'no-last-day',
  'after-remembered-last-day',
  'postmark-needed',
  'late',
  'not-decided',
] as const;
export type Timeliness = (typeof timelinessNames)[number];

/** One thing appealed: the act, its day, and the record it was done to where one is kept here. */
export type AppealedMatter = {
  readonly matterId: string;
  /** Every act on it that is known; `act` is the one that is appealed, as its day and the others say. */
  readonly acts: readonly ActFacts[];
  readonly act: AppealedAct;
  readonly actDay: Unknown<Day>;
  readonly recordKind: MatterKind;
  readonly recordId?: string;
  /** For a reader: the periods, the offer, the quarter of the penalty. */
  readonly described: string;
  /** The tax and period of each return that it concerns, where somebody named them. */
  readonly periods?: readonly TaxPeriod[];
  /** Whether Appeals and the taxpayer agree on it, once talks or a mediation have shown it. */
  readonly agreed?: boolean;
  readonly outcome?: AppealOutcome;
};

export type Conference = {
  readonly conferenceId: string;
  readonly form: ConferenceForm;
  readonly startsAt: Instant;
  readonly standing: 'scheduled' | 'held' | 'canceled';
};

/** The letter that told the taxpayer that Appeals has the case, and what lay in its envelope. */
export type Acknowledgement = {
  readonly letter: string;
  readonly mailedDay: Day;
  readonly publicationEnclosed: boolean;
};

/** Who represents Appeals in a case: an office, its employee and its manager. */
export type AppealTeam = {
  readonly officeId?: string;
  readonly atePersonId?: string;
  readonly atmPersonId?: string;
};

/** A team that was named in place of the one of the appeal. It is the same appeal: nothing begins anew. */
export type NewTeam = {
  readonly original: AppealTeam;
  readonly assigned: AppealTeam;
  readonly sinceDay: Day;
  readonly backApprovedDay?: Day;
  readonly backDay?: Day;
};

/** What is known of Counsel’s opinion on a compromise. */
export type CounselReview = { readonly unpaidCents: Unknown<Cents>; readonly opinionDay?: Day };

/**
 * An appeal. The taxpayer may see it; the work on it stands in the case action record, which lies in the
 * compartment `appeal/<id>`.
 */
export type Appeal = {
  readonly taxpayerId: string;
  readonly appealId: AppealId;
  readonly compartment: string;
  readonly state: AppealState;
  readonly version: number;
  /** `none` where nothing that can be appealed was named. */
  readonly kind: AppealKind | 'none';
  readonly matters: readonly AppealedMatter[];
  readonly channel: string;
  readonly receivedAt: Instant;
  readonly receivedDay: Day;
  readonly postmarkDay: Unknown<Day>;
  /** The last day of the right to appeal, where there is one. */
  readonly lastDay?: Day;
  readonly timeliness: Timeliness;
  /** The employee who took it in, where one did. */
  readonly takenBy?: string;
  /** The periods that go on running while it is worked. */
  readonly statutes: readonly StatuteDay[];
  readonly legacyNumber?: string;
  /** Appeals that are worked together share it. */
  readonly groupId: string;
  readonly officeId?: string;
  /** The appeals team manager of the case and the appeals technical employee. */
  readonly atmPersonId?: string;
  readonly atePersonId?: string;
  readonly transferredDay?: Day;
  readonly newTeam?: NewTeam;
  readonly counselReview?: CounselReview;
  readonly acknowledgement?: Acknowledgement;
  readonly conferences: readonly Conference[];
  readonly settlement?: SettlementResult;
  readonly settledDay?: Day;
  readonly submittedDay?: Day;
  readonly outcome?: AppealOutcome;
  readonly closedDay?: Day;
  /** The day on which the decision of Appeals was mailed, where that is known. */
  readonly decisionMailedDay?: Day;
};

/** Whether the case is an offer or stands beside one (IRM 8.26.9.2.3(2)). */
export function concernsOffer({ kind, matters }: Pick<Appeal, 'kind' | 'matters'>): boolean {
  return kind === 'offer-in-compromise' || matters.some(({ act }) => act === 'offer-rejection');
}

/** Whether the case is a due process or equivalent hearing, which opens no support request. */
export function isHearing({ kind }: Pick<Appeal, 'kind'>): boolean {
  return kind === 'collection-due-process' || kind === 'equivalent-hearing';
}

type AppealStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
};

export type ReceiveAppealBody = Pick<
  Appeal,
  | 'taxpayerId'
  | 'appealId'
  | 'kind'
  | 'matters'
  | 'channel'
  | 'receivedAt'
  | 'postmarkDay'
  | 'groupId'
  | 'timeliness'
> &
  Partial<Pick<Appeal, 'lastDay' | 'legacyNumber' | 'takenBy'>>;
export type ImportAppealBody = ReceiveAppealBody &
  Required<Pick<Appeal, 'officeId' | 'atmPersonId' | 'atePersonId' | 'transferredDay'>>;
/** What receipt decides anew once more is known. */
export type DecidedAnew = Pick<Appeal, 'kind' | 'matters' | 'timeliness'> & { readonly lastDay?: Day };
export type ConfirmPostmarkBody = DecidedAnew & { readonly postmarkDay: Day };
export type CorrectAppealBody = DecidedAnew;
export type NoteStatuteDaysBody = { readonly statutes: readonly StatuteDay[] };
export type ApproveClosingBody = { readonly decisionMailedDay?: Day };
export type SendToAppealsBody = { readonly officeId: string };
export type AssignAppealBody = { readonly atePersonId: string; readonly atmPersonId: string };
export type AssignNewTeamBody = { readonly assigned: Required<AppealTeam> };
export type NoteCounselReviewBody = CounselReview;
/** Other words for the same matter: what was done, and when, stays as it was. */
export type RewordMatterBody = {
  readonly matterId: string;
  readonly described: string;
  readonly because: string;
};
export type RelateAppealBody = { readonly groupId: string };
export type AcknowledgeAppealBody = Acknowledgement;
export type ConferenceBody = { readonly conference: Conference };
export type RecordSettlementBody = {
  readonly settlement: SettlementResult;
  /** By matter: whether it is agreed. */
  readonly agreed: Readonly<Record<string, boolean>>;
};
export type SubmitForClosingBody = {
  readonly outcome: AppealOutcome;
  readonly outcomes: Readonly<Record<string, AppealOutcome>>;
};

/** What a step changes. The rebuild from history folds it. */
export function applyAppeal(before: Appeal | undefined, step: AppealStep): Omit<Appeal, 'version'> {
  const event = step.event as AppealEvent;
  if (event === 'receive-appeal' || event === 'import-appeal') return begun(step);
  if (before === undefined) throw new Error(`${event} is a step of an appeal that does not exist`);
  const state = step.to as AppealState;
  if (event === 'reopen-discussions') return { ...withoutSettlement(before), state };
  return { ...before, ...changesBy(event, before, step), state };
}

/** Talks that go on again have no result yet. */
function withoutSettlement({ settlement: _settlement, settledDay: _day, ...rest }: Appeal): Appeal {
  return rest;
}

function begun({ body, onDay, to }: AppealStep): Omit<Appeal, 'version'> {
  const told = body as ReceiveAppealBody | ImportAppealBody;
  return {
    ...told,
    compartment: 'shared',
    state: to as AppealState,
    receivedDay: onDay,
    conferences: [],
    statutes: [],
  };
}

function changesBy(event: AppealEvent, before: Appeal, { body, onDay }: AppealStep): Partial<Appeal> {
  switch (event) {
    case 'confirm-postmark':
    case 'correct-appeal':
    case 'assign-appeal':
    case 'reassign-appeal':
    case 'relate-appeal':
    case 'note-statute-days':
      return body as Partial<Appeal>;
    case 'send-to-appeals':
      return { ...(body as SendToAppealsBody), transferredDay: onDay };
    case 'note-counsel-review':
      return { counselReview: body as NoteCounselReviewBody };
    case 'name-periods':
      return { matters: withPeriods(before, body as NamePeriodsBody) };
    case 'reword-matter':
      return { matters: reworded(before, body as RewordMatterBody) };
    case 'assign-new-team':
      return withNewTeam(before, body as AssignNewTeamBody, onDay);
    case 'approve-way-back':
    case 'go-back-to-team':
      return wayBack(event, before, onDay);
    case 'acknowledge-appeal':
      return { acknowledgement: body as AcknowledgeAppealBody };
    case 'schedule-conference':
    case 'cancel-conference':
    case 'hold-conference':
      return { conferences: withConference(before, (body as ConferenceBody).conference) };
    case 'record-settlement':
      return settled(before, body as RecordSettlementBody, onDay);
    case 'submit-for-closing':
      return submitted(before, body as SubmitForClosingBody, onDay);
    case 'approve-closing':
      return { ...(body as ApproveClosingBody), closedDay: onDay };
    default:
      return {};
  }
}

function reworded({ matters }: Appeal, { matterId, described }: RewordMatterBody): Appeal['matters'] {
  return matters.map((matter) => (matter.matterId === matterId ? { ...matter, described } : matter));
}

/** The team changes and nothing else: number, receipt and periods are those of the same appeal. */
function withNewTeam(before: Appeal, { assigned }: AssignNewTeamBody, sinceDay: Day): Partial<Appeal> {
  const original = before.newTeam?.original ?? teamOf(before);
  return { ...assigned, newTeam: { original, assigned, sinceDay } };
}

function wayBack(
  event: 'approve-way-back' | 'go-back-to-team',
  { newTeam }: Appeal,
  on: Day,
): Partial<Appeal> {
  if (newTeam === undefined) return {};
  return event === 'approve-way-back'
    ? { newTeam: { ...newTeam, backApprovedDay: on } }
    : { ...newTeam.original, newTeam: { ...newTeam, backDay: on } };
}

/** Who has the appeal now. */
export function teamOf({ officeId, atePersonId, atmPersonId }: AppealTeam): AppealTeam {
  return {
    ...(officeId !== undefined && { officeId }),
    ...(atePersonId !== undefined && { atePersonId }),
    ...(atmPersonId !== undefined && { atmPersonId }),
  };
}

/** Whether a new team has the appeal, and has not given it back. */
export function isWithNewTeam({ newTeam }: Pick<Appeal, 'newTeam'>): boolean {
  return newTeam !== undefined && newTeam.backDay === undefined;
}

function withConference({ conferences }: Appeal, conference: Conference): readonly Conference[] {
  const others = conferences.filter(({ conferenceId }) => conferenceId !== conference.conferenceId);
  return [...others, conference];
}

function settled(before: Appeal, { settlement, agreed }: RecordSettlementBody, on: Day): Partial<Appeal> {
  const matters = before.matters.map((matter) => {
    const known = agreed[matter.matterId];
    return known === undefined ? matter : { ...matter, agreed: known };
  });
  return { settlement, settledDay: on, matters };
}

function submitted(before: Appeal, { outcome, outcomes }: SubmitForClosingBody, on: Day): Partial<Appeal> {
  const matters = before.matters.map((matter) => {
    const own = outcomes[matter.matterId];
    return own === undefined ? matter : { ...matter, outcome: own };
  });
  return { outcome, submittedDay: on, matters };
}
