import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { addDays } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import { holdsTogether, ruleNamed, withFacts } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { usc } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import type { Lens, Tx } from '../db/lens.ts';
import type { RecordKind, Step } from '../record/record-kind.ts';

/**
 * A capability as small as one can be, on which the tests of the platform run: a matter about an amount,
 * that is opened, noted and closed. It has what real ones have: a process with a legal condition, a
 * deadline, effects, a wall.
 */
export type Matter = {
  readonly taxpayerId: string;
  readonly matterId: string;
  readonly compartment: string;
  readonly state: 'open' | 'closed';
  readonly version: number;
  readonly name: string;
  readonly amountCents: number | 'unknown';
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly openedDay: Day;
};

export type OpenMatterBody = Pick<
  Matter,
  'taxpayerId' | 'matterId' | 'compartment' | 'name' | 'amountCents' | 'lines'
>;

type MatterState = 'none' | 'open' | 'closed';
type MatterEvent = 'open-matter' | 'note-matter' | 'close-matter';

// prettier-ignore
export const matterTable: ProcessTable<MatterState, MatterEvent> = {
  kind: 'matter',
  initial: 'none',
  final: ['closed'],
  rows: [
    { from: ['none'], on: 'open-matter', to: 'open', by: ['officer'],
      opens: ['answer'], effects: ['tell', 'count'], law: usc('6159(a)') },
    { from: ['open'], on: 'note-matter', to: 'open', by: ['officer'], law: usc('6159(a)') },
    { from: ['open'], on: 'close-matter', to: 'closed', by: ['officer'],
      requires: { rule: 'closable', outcome: 'may-close' },
      closes: ['answer'], effects: ['tell'], law: usc('6159(c)') },
  ],
};

export const limitCents = 100_000;

/** May this matter be closed? Not with an amount over the limit, and not with one that nobody knows. */
export function decideClosable({ amountCents }: Pick<Matter, 'amountCents'>, law: Law, on: Day): Decision {
  const known = amountCents !== 'unknown';
  const findings: readonly Finding[] = [
    {
      test: 'amount-within-limit',
      holds: known ? amountCents <= limitCents : 'unknown',
      compared: {
        fact: 'amountCents',
        value: amountCents,
        unit: 'cents',
        how: 'at-most',
        limit: { value: limitCents },
      },
      law: usc('6159(c)(1)'),
      cure: { act: 'lower-amount', fact: 'amountCents', to: limitCents, unit: 'cents' },
    },
  ];
  const outcomes = { true: 'may-close', false: 'may-not-close', unknown: 'needs-facts' } as const;
  const outcome = outcomes[`${holdsTogether(findings)}`];
  return withFacts(ruleNamed('closable', 1)(outcome, findings, law, 'sample', on), { amountCents });
}

export const matterKind: RecordKind<Matter> = {
  capability: 'sample',
  kind: 'matter',
  idOf: ({ matterId }) => matterId,
  apply: applyMatter,
  put: putMatter,
  deadlines: {
    answer: ({ openedDay }) => ({ dueDay: addDays(openedDay, 30), steps: [{ counted: 30 }] }),
  },
};

function applyMatter(before: Matter | undefined, step: Step): Omit<Matter, 'version'> {
  if (step.event === 'open-matter')
    return { ...(step.body as OpenMatterBody), state: 'open', notes: [], openedDay: step.onDay };
  if (before === undefined) throw new Error('a matter begins by being opened');
  if (step.event === 'close-matter') return { ...before, state: 'closed' };
  return { ...before, notes: [...before.notes, (step.body as { readonly note: string }).note] };
}

async function putMatter(tx: Tx, after: Matter, beforeVersion: number): Promise<number> {
  const { taxpayerId, matterId, compartment, state, version, name, lines, notes, openedDay } = after;
  const amountCents = after.amountCents === 'unknown' ? null : after.amountCents;
  const rows =
    beforeVersion === 0
      ? await tx.run(sql`
          insert into sample.matter (taxpayer_id, matter_id, compartment, state, version,
            name, amount_cents, lines, notes, opened_day)
          values (${taxpayerId}, ${matterId}, ${compartment}, ${state}, ${version},
            ${name}, ${amountCents}, ${lines}, ${notes}, ${openedDay})
          returning matter_id`)
      : await tx.run(sql`
          update sample.matter set state = ${state}, version = ${version}, notes = ${notes}
          where taxpayer_id = ${taxpayerId} and matter_id = ${matterId} and version = ${beforeVersion}
          returning matter_id`);
  return rows.length;
}

type MatterRow = {
  taxpayer_id: string;
  matter_id: string;
  compartment: string;
  state: 'open' | 'closed';
  version: number;
  name: string;
  amount_cents: number | null;
  lines: string[];
  notes: string[];
  opened_day: Day;
};

export async function findMatter(lens: Lens, matterId: string): Promise<Matter | undefined> {
  const [row] = await lens.run(sql<MatterRow>`select * from sample.matter where matter_id = ${matterId}`);
  return (
    row && {
      taxpayerId: row.taxpayer_id,
      matterId: row.matter_id,
      compartment: row.compartment,
      state: row.state,
      version: row.version,
      name: row.name,
      amountCents: row.amount_cents ?? 'unknown',
      lines: row.lines,
      notes: row.notes,
      openedDay: row.opened_day,
    }
  );
}

export async function searchMatters(lens: Lens, namePart: string): Promise<readonly string[]> {
  const rows = await lens.run(sql<{ matter_id: string }>`
    select matter_id from sample.matter where name ilike ${`%${namePart}%`} order by name`);
  return rows.map((row) => row.matter_id);
}

/** The migration of the sample, as a capability would write it. */
export const sampleMigration = `
  create schema sample;
  create table sample.matter (
    taxpayer_id uuid not null, matter_id uuid not null, compartment text not null default 'private',
    state text not null, version int not null,
    name text not null, amount_cents bigint, lines text[] not null, notes text[] not null,
    opened_day date not null,
    primary key (taxpayer_id, matter_id));
  call platform.protect('sample.matter');
  grant usage on schema sample to accord_reader, accord_case, accord_batch;`;
