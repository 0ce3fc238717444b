import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { LetterKind } from '../parameters/letter-kinds.ts';
import type { ConveyanceState } from '../parameters/conveyance-states.ts';
import { applyLetter, type DeliveryEvidence, type Letter } from '../process/letter-record.ts';
import type { LetterState } from '../process/letter.ts';

export const letterKind: RecordKind<Letter> = {
  capability: 'correspondence',
  kind: 'letter',
  idOf: (letter) => letter.letterId,
  apply: applyLetter,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertLetter(tx, after) : updateLetter(tx, after, beforeVersion),
  deadlines: {},
};

async function insertLetter(tx: Tx, letter: Letter): Promise<number> {
  const { contract, concerns, pdf } = letter;
  const rows = await tx.run(sql`
    insert into correspondence.letter (taxpayer_id, letter_id, compartment, state, version, kind,
      subject_kind, subject_id, letter_day, title, conveyance, received_by, concerns, contract,
      pdf_sha256, pdf_pages)
    values (${letter.taxpayerId}, ${letter.letterId}, ${letter.compartment}, ${letter.state},
      ${letter.version}, ${contract.kind}, ${letter.subjectKind}, ${letter.subjectId},
      ${contract.letterDay}, ${letter.title}, ${letter.conveyance}, ${letter.receivedBy},
      ${canonicalJson(concerns)}::jsonb, ${canonicalJson(contract)}::jsonb,
      ${pdf?.sha256 ?? null}, ${pdf?.pages ?? null})
    returning letter_id`);
  return rows.length;
}

async function updateLetter(tx: Tx, letter: Letter, beforeVersion: number): Promise<number> {
  const { contract, concerns, pdf } = letter;
  const rows = await tx.run(sql`
    update correspondence.letter set compartment = ${letter.compartment}, state = ${letter.state},
      version = ${letter.version}, letter_day = ${contract.letterDay}, title = ${letter.title},
      conveyance = ${letter.conveyance}, received_by = ${letter.receivedBy},
      concerns = ${canonicalJson(concerns)}::jsonb, contract = ${canonicalJson(contract)}::jsonb,
      pdf_sha256 = ${pdf?.sha256 ?? null}, pdf_pages = ${pdf?.pages ?? null}
    where taxpayer_id = ${letter.taxpayerId} and letter_id = ${letter.letterId}
      and version = ${beforeVersion}
    returning letter_id`);
  for (const [ordinal, evidence] of letter.evidence.entries())
    await insertEvidence(tx, letter, evidence, ordinal);
  return rows.length;
}

/** What was documented stays as it was; only what is new is added. */
async function insertEvidence(
  tx: Tx,
  { taxpayerId, letterId, compartment }: Letter,
  evidence: DeliveryEvidence,
  ordinal: number,
): Promise<void> {
  const { what, onDay, at, personId, reference } = evidence;
  await tx.run(sql`
    insert into correspondence.delivery_evidence (taxpayer_id, letter_id, ordinal, compartment, what,
      on_day, at, person_id, channel, proof, because, reference)
    values (${taxpayerId}, ${letterId}, ${ordinal}, ${compartment}, ${what}, ${onDay}, ${at}, ${personId},
      ${evidence.what === 'sent' ? evidence.channel : null},
      ${evidence.what === 'delivered' ? evidence.proof : null},
      ${evidence.what === 'returned' ? evidence.because : null}, ${reference ?? null})
    on conflict do nothing`);
}

type LetterRow = {
  taxpayer_id: string;
  letter_id: string;
  compartment: string;
  state: LetterState;
  version: number;
  subject_kind: string;
  subject_id: string;
  title: string;
  conveyance: ConveyanceState;
  received_by: Letter['receivedBy'];
  concerns: Letter['concerns'];
  contract: Letter['contract'];
  pdf_sha256: string | null;
  pdf_pages: number | null;
};

type EvidenceRow = {
  letter_id: string;
  what: DeliveryEvidence['what'];
  on_day: Day;
  at: Instant;
  person_id: string;
  channel: string | null;
  proof: string | null;
  because: string | null;
  reference: string | null;
};

const letterColumns = sql`
  taxpayer_id, letter_id, compartment, state, version, subject_kind, subject_id, title, conveyance,
  received_by, concerns, contract, pdf_sha256, pdf_pages from correspondence.letter`;

/** A letter that the lens sees. */
export async function findLetter(lens: Lens, letterId: string): Promise<Letter | undefined> {
  const rows = await lens.run(sql<LetterRow>`select ${letterColumns} where letter_id = ${letterId}`);
  const [letter] = await lettersOf(lens, rows);
  return letter;
}

/** The letters about a taxpayer that the lens sees, the latest first. */
export async function listLetters(lens: Lens, taxpayerId: string): Promise<readonly Letter[]> {
  const rows = await lens.run(sql<LetterRow>`
    select ${letterColumns} where taxpayer_id = ${taxpayerId} order by letter_day desc, letter_id`);
  return await lettersOf(lens, rows);
}

/** The letters of some kinds in some states that the lens sees, whosever they are; the earliest first. */
export async function listLettersInStates(
  lens: Lens,
  kinds: readonly LetterKind[],
  states: readonly LetterState[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Letter[]> {
  const rows = await lens.run(sql<LetterRow>`
    select ${letterColumns}
    where kind = any (${arrayText(kinds)}::text[]) and state = any (${arrayText(states)}::text[])
    order by letter_day, letter_id limit ${limit} offset ${offset}`);
  return await lettersOf(lens, rows);
}

/** How many letters of some kinds the lens sees in each state. */
export async function countLetters(
  lens: Lens,
  kinds: readonly LetterKind[],
): Promise<ReadonlyMap<LetterState, number>> {
  const rows = await lens.run(sql<{ state: LetterState; count: number }>`
    select state, count(*) as count from correspondence.letter
    where kind = any (${arrayText(kinds)}::text[]) group by state`);
  return new Map(rows.map(({ state, count }) => [state, count]));
}

async function lettersOf(lens: Lens, rows: readonly LetterRow[]): Promise<readonly Letter[]> {
  const ids = arrayText(rows.map((row) => row.letter_id));
  const evidence = await lens.run(sql<EvidenceRow>`
    select letter_id, what, on_day, at, person_id, channel, proof, because, reference
    from correspondence.delivery_evidence
    where letter_id = any (${ids}::uuid[]) order by letter_id, ordinal`);
  return rows.map((row) =>
    letterOf(
      row,
      evidence.filter(({ letter_id }) => letter_id === row.letter_id),
    ),
  );
}

function letterOf(row: LetterRow, evidence: readonly EvidenceRow[]): Letter {
  return {
    taxpayerId: row.taxpayer_id,
    letterId: row.letter_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    contract: row.contract,
    title: row.title,
    concerns: row.concerns,
    conveyance: row.conveyance,
    receivedBy: row.received_by,
    evidence: evidence.map(evidenceOf),
    ...(row.pdf_sha256 !== null &&
      row.pdf_pages !== null && { pdf: { sha256: row.pdf_sha256, pages: row.pdf_pages } }),
  };
}

/** Which of the columns stand is said by `what`. */
function evidenceOf({ letter_id: _, ...row }: EvidenceRow): DeliveryEvidence {
  const { what, on_day: onDay, at, person_id: personId, channel, proof, because, reference } = row;
  const told = { channel, proof, because, reference };
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  return { what, onDay, at, personId, ...given } as DeliveryEvidence;
}
