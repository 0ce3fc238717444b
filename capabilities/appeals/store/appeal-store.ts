import { sql } from 'kysely';
import type { Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { type Appeal, applyAppeal } from '../process/appeal-record.ts';
import { appealDeadlines } from './appeal-deadlines.ts';

export const appealKind: RecordKind<Appeal> = {
  capability: 'appeals',
  kind: 'appeal',
  idOf: (appeal) => appeal.appealId,
  apply: applyAppeal,
  put: async (tx, after, beforeVersion) => {
    const written =
      beforeVersion === 0 ? await insertAppeal(tx, after) : await update(tx, after, beforeVersion);
    await putMatters(tx, after);
    await putConferences(tx, after);
    return written;
  },
  deadlines: appealDeadlines,
};

async function insertAppeal(tx: Tx, appeal: Appeal): Promise<number> {
  const rows = await tx.run(sql`
    insert into appeals.appeal (taxpayer_id, appeal_id, compartment, state, version, kind, channel,
      received_at, received_day, postmark_day, last_day, legacy_number, group_id,
      office_id, atm_person_id, ate_person_id, transferred_day, timeliness, taken_by)
    values (${appeal.taxpayerId}, ${appeal.appealId}, ${appeal.compartment}, ${appeal.state},
      ${appeal.version}, ${appeal.kind}, ${appeal.channel}, ${appeal.receivedAt}, ${appeal.receivedDay},
      ${known(appeal.postmarkDay)}, ${appeal.lastDay ?? null}, ${appeal.legacyNumber ?? null},
      ${appeal.groupId}, ${appeal.officeId ?? null}, ${appeal.atmPersonId ?? null},
      ${appeal.atePersonId ?? null}, ${appeal.transferredDay ?? null}, ${appeal.timeliness},
      ${appeal.takenBy ?? null})
    returning appeal_id`);
  return rows.length;
}

async function update(tx: Tx, appeal: Appeal, beforeVersion: number): Promise<number> {
  const acknowledgement = appeal.acknowledgement ? JSON.stringify(appeal.acknowledgement) : null;
  const rows = await tx.run(sql`
    update appeals.appeal set state = ${appeal.state}, version = ${appeal.version}, kind = ${appeal.kind},
      postmark_day = ${known(appeal.postmarkDay)}, last_day = ${appeal.lastDay ?? null},
      group_id = ${appeal.groupId}, office_id = ${appeal.officeId ?? null},
      atm_person_id = ${appeal.atmPersonId ?? null}, ate_person_id = ${appeal.atePersonId ?? null},
      transferred_day = ${appeal.transferredDay ?? null}, acknowledgement = ${acknowledgement}::jsonb,
      settlement = ${appeal.settlement ?? null}, settled_day = ${appeal.settledDay ?? null},
      submitted_day = ${appeal.submittedDay ?? null}, outcome = ${appeal.outcome ?? null},
      closed_day = ${appeal.closedDay ?? null}, timeliness = ${appeal.timeliness},
      statutes = ${JSON.stringify(appeal.statutes)}::jsonb,
      decision_mailed_day = ${appeal.decisionMailedDay ?? null},
      new_team = ${json(appeal.newTeam)}::jsonb, counsel_review = ${json(appeal.counselReview)}::jsonb
    where taxpayer_id = ${appeal.taxpayerId} and appeal_id = ${appeal.appealId} and version = ${beforeVersion}
    returning appeal_id`);
  return rows.length;
}

/** A matter that a correction leaves out keeps its row and is no longer in use. */
async function putMatters(tx: Tx, { taxpayerId, appealId, matters }: Appeal): Promise<void> {
  await tx.run(sql`
    update appeals.appealed_matter set in_use = false
    where taxpayer_id = ${taxpayerId} and appeal_id = ${appealId}`);
  for (const [ordinal, matter] of matters.entries())
    await tx.run(sql`
      insert into appeals.appealed_matter (taxpayer_id, appeal_id, matter_id, ordinal, acts, act, act_day,
        record_kind, record_id, described, agreed, outcome, periods)
      values (${taxpayerId}, ${appealId}, ${matter.matterId}, ${ordinal},
        ${JSON.stringify(matter.acts)}::jsonb, ${matter.act}, ${known(matter.actDay)},
        ${matter.recordKind}, ${matter.recordId ?? null}, ${matter.described},
        ${matter.agreed ?? null}, ${matter.outcome ?? null},
        ${matter.periods ? JSON.stringify(matter.periods) : null}::jsonb)
      on conflict (taxpayer_id, appeal_id, matter_id) do update set in_use = true,
        ordinal = excluded.ordinal, acts = excluded.acts, act = excluded.act, act_day = excluded.act_day,
        described = excluded.described, periods = excluded.periods,
        agreed = excluded.agreed, outcome = excluded.outcome`);
}

async function putConferences(tx: Tx, { taxpayerId, appealId, conferences }: Appeal): Promise<void> {
  for (const [ordinal, { conferenceId, form, startsAt, standing }] of conferences.entries())
    await tx.run(sql`
      insert into appeals.conference (taxpayer_id, appeal_id, conference_id, ordinal, form, starts_at,
        standing)
      values (${taxpayerId}, ${appealId}, ${conferenceId}, ${ordinal}, ${form}, ${startsAt}, ${standing})
      on conflict (taxpayer_id, appeal_id, conference_id) do update set ordinal = excluded.ordinal,
        starts_at = excluded.starts_at, form = excluded.form, standing = excluded.standing`);
}

function json(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function known<Value>(value: Value | 'unknown'): Value | null {
  return value === 'unknown' ? null : value;
}
