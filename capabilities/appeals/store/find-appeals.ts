import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens } from '#platform/db/lens.ts';
import type { AppealedAct, AppealKind, MatterKind } from '../parameters/appeal-kinds.ts';
import type { AppealOutcome, ConferenceForm, SettlementResult } from '../parameters/appeal-outcomes.ts';
import type {
  Acknowledgement,
  Appeal,
  AppealedMatter,
  Conference,
  CounselReview,
  NewTeam,
  Timeliness,
} from '../process/appeal-record.ts';
import type { TaxPeriod } from '../process/tax-periods.ts';
import type { AppealState } from '../process/appeal.ts';
import type { ActFacts } from '../rules/appeal-facts.ts';
import type { StatuteDay } from '../rules/compute-statute-warnings.ts';

type AppealRow = {
  taxpayer_id: string;
  appeal_id: string;
  compartment: string;
  state: AppealState;
  version: number;
  kind: AppealKind | 'none';
  channel: string;
  received_at: Instant;
  received_day: Day;
  postmark_day: Day | null;
  last_day: Day | null;
  legacy_number: string | null;
  group_id: string;
  office_id: string | null;
  atm_person_id: string | null;
  ate_person_id: string | null;
  transferred_day: Day | null;
  acknowledgement: Acknowledgement | null;
  settlement: SettlementResult | null;
  settled_day: Day | null;
  submitted_day: Day | null;
  outcome: AppealOutcome | null;
  closed_day: Day | null;
  timeliness: Timeliness;
  taken_by: string | null;
  statutes: StatuteDay[];
  decision_mailed_day: Day | null;
  new_team: NewTeam | null;
  counsel_review: CounselReview | null;
  matters: MatterRow[];
  conferences: ConferenceRow[];
};

type MatterRow = {
  matter_id: string;
  acts: ActFacts[];
  act: AppealedAct;
  act_day: Day | null;
  record_kind: MatterKind;
  record_id: string | null;
  described: string;
  agreed: boolean | null;
  outcome: AppealOutcome | null;
  periods: TaxPeriod[] | null;
};

type ConferenceRow = {
  conference_id: string;
  form: ConferenceForm;
  starts_at: string;
  standing: Conference['standing'];
};

const appealColumns = sql`
  a.taxpayer_id, a.appeal_id, a.compartment, a.state, a.version, a.kind, a.channel, a.received_at,
  a.received_day, a.postmark_day, a.last_day, a.legacy_number, a.group_id, a.office_id, a.atm_person_id,
  a.ate_person_id, a.transferred_day, a.acknowledgement, a.settlement, a.settled_day, a.submitted_day,
  a.outcome, a.closed_day, a.timeliness, a.taken_by, a.statutes, a.decision_mailed_day,
  a.new_team, a.counsel_review,
  coalesce((select jsonb_agg(to_jsonb(m) order by m.ordinal) from appeals.appealed_matter m
    where m.taxpayer_id = a.taxpayer_id and m.appeal_id = a.appeal_id and m.in_use), '[]') as matters,
  coalesce((select jsonb_agg(to_jsonb(c) order by c.ordinal) from appeals.conference c
    where c.taxpayer_id = a.taxpayer_id and c.appeal_id = a.appeal_id), '[]') as conferences
  from appeals.appeal a`;

/** An appeal that the lens sees. */
export async function findAppeal(lens: Lens, appealId: string): Promise<Appeal | undefined> {
  const [row] = await lens.run(sql<AppealRow>`select ${appealColumns} where a.appeal_id = ${appealId}`);
  return row && appealOf(row);
}

/** The appeals of a taxpayer that the lens sees, the latest first. */
export async function listAppeals(lens: Lens, taxpayerId: string): Promise<readonly Appeal[]> {
  const rows = await lens.run(sql<AppealRow>`
    select ${appealColumns} where a.taxpayer_id = ${taxpayerId} order by a.received_at desc, a.appeal_id`);
  return rows.map(appealOf);
}

/** Those of some appeals that the lens sees. */
export async function listAppealsOf(lens: Lens, appealIds: readonly string[]): Promise<readonly Appeal[]> {
  const rows = await lens.run(sql<AppealRow>`
    select ${appealColumns} where a.appeal_id = any (${arrayText(appealIds)}::uuid[])`);
  return rows.map(appealOf);
}

/** The appeals that are worked together with this one, itself included. */
export async function listRelatedAppeals(lens: Lens, appeal: Appeal): Promise<readonly Appeal[]> {
  const rows = await lens.run(sql<AppealRow>`
    select ${appealColumns} where a.taxpayer_id = ${appeal.taxpayerId} and a.group_id = ${appeal.groupId}
    order by a.received_at, a.appeal_id`);
  return rows.map(appealOf);
}

/** Every open appeal that the lens sees, and those closed only where a number of the old system is asked. */
export async function listDeskAppeals(lens: Lens, legacyNumber?: string): Promise<readonly Appeal[]> {
  const which =
    legacyNumber === undefined ? sql`a.closed_day is null` : sql`a.legacy_number = ${legacyNumber}`;
  const rows = await lens.run(sql<AppealRow>`
    select ${appealColumns} where ${which} order by a.received_at, a.appeal_id`);
  return rows.map(appealOf);
}

function appealOf(row: AppealRow): Appeal {
  return {
    taxpayerId: row.taxpayer_id,
    appealId: row.appeal_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    kind: row.kind,
    matters: row.matters.map(matterOf),
    channel: row.channel,
    receivedAt: row.received_at,
    receivedDay: row.received_day,
    postmarkDay: row.postmark_day ?? 'unknown',
    timeliness: row.timeliness,
    statutes: row.statutes,
    groupId: row.group_id,
    conferences: row.conferences.map(conferenceOf),
    ...optional({
      lastDay: row.last_day,
      takenBy: row.taken_by,
      decisionMailedDay: row.decision_mailed_day,
      legacyNumber: row.legacy_number,
      officeId: row.office_id,
      atmPersonId: row.atm_person_id,
      atePersonId: row.ate_person_id,
      transferredDay: row.transferred_day,
      acknowledgement: row.acknowledgement,
      settlement: row.settlement,
      settledDay: row.settled_day,
      submittedDay: row.submitted_day,
      outcome: row.outcome,
      closedDay: row.closed_day,
      newTeam: row.new_team,
      counselReview: row.counsel_review,
    }),
  };
}

function matterOf(row: MatterRow): AppealedMatter {
  return {
    matterId: row.matter_id,
    acts: row.acts,
    act: row.act,
    actDay: row.act_day ?? 'unknown',
    recordKind: row.record_kind,
    described: row.described,
    ...optional({ recordId: row.record_id, agreed: row.agreed, outcome: row.outcome, periods: row.periods }),
  };
}

function conferenceOf(row: ConferenceRow): Conference {
  const startsAt = new Date(row.starts_at).toISOString() as Instant;
  return { conferenceId: row.conference_id, form: row.form, startsAt, standing: row.standing };
}

type Present<Columns> = { readonly [Key in keyof Columns]?: NonNullable<Columns[Key]> };

/** What a row has, without what it has not. */
function optional<Columns extends object>(columns: Columns): Present<Columns> {
  const present = Object.entries(columns).filter(([, value]) => value !== null);
  return Object.fromEntries(present) as Present<Columns>;
}
