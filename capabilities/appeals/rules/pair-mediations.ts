/**
 * Which mediations has an appeal had, from `MI` to `MO`, and how long was each?
 *
 * Practice: IRM 8.26.9.2.3.8(1): `MI` opens the support request on the day the request was received, `MO`
 * ends it. A correction is a further row, which may be corrected in its turn: the last one says the day.
 * Not modelled: what happens in between, which is mediation's own.
 */
import { type Day, daysBetween } from '#kernel/calendar/day.ts';

/** A row of the case action record, as far as mediation goes. */
export type MediationRow = {
  readonly actionId: string;
  readonly code: string;
  readonly onDay: Day;
  readonly subjectId?: string;
  readonly correctsId?: string;
  readonly result?: string;
};

/** One support request as the case action record has it. Without `outDay` the appeal is in mediation. */
export type Mediation = {
  readonly supportRequestId: string;
  readonly inDay: Day;
  readonly outDay?: Day;
  readonly days?: number;
  readonly result?: string;
};

/** The mediations of an appeal, in the order of their rows. */
export function pairMediations(rows: readonly MediationRow[]): readonly Mediation[] {
  return rows.flatMap((row) => {
    const { subjectId } = row;
    if (row.code !== 'MI' || row.correctsId !== undefined || subjectId === undefined) return [];
    const out = rows.find(
      (other) => other.code === 'MO' && other.correctsId === undefined && other.subjectId === subjectId,
    );
    const inDay = correctedDay(row, rows);
    if (out === undefined) return [{ supportRequestId: subjectId, inDay }];
    const outDay = correctedDay(out, rows);
    const days = daysBetween(inDay, outDay);
    const ended = out.result === undefined ? {} : { result: out.result };
    return [{ supportRequestId: subjectId, inDay, outDay, days, ...ended }];
  });
}

/** The mediations that have begun and not ended: what the closing gate asks. */
export function openMediations(rows: readonly MediationRow[]): readonly Mediation[] {
  return pairMediations(rows).filter(({ outDay }) => outDay === undefined);
}

/** The day of a row, or of the last in the chain of rows that correct it. */
function correctedDay(row: MediationRow, rows: readonly MediationRow[]): Day {
  let last = row;
  for (let next = correctionOf(last, rows); next !== undefined; next = correctionOf(next, rows)) last = next;
  return last.onDay;
}

function correctionOf({ actionId }: MediationRow, rows: readonly MediationRow[]): MediationRow | undefined {
  return rows.find(({ correctsId }) => correctsId === actionId);
}
