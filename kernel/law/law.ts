import type { Day } from '../calendar/day.ts';
import type { DocumentId, GuidanceDocument } from './source.ts';
import { lastDayOf, type Ruling } from './temporary.ts';

/** A document and the day from which the agency works by it. */
export type Adoption = { readonly document: GuidanceDocument; readonly fromDay: Day };

/**
 * The documents that the agency has adopted, each by day. Its id names the set, so that a decision can be
 * replayed.
 */
export type Law = {
  readonly id: string;
  readonly adopted: readonly Adoption[];
  /** What has been decided since about temporary guidance; nothing where it is absent. */
  readonly rulings?: readonly Ruling[];
};

/** No adopted edition of a document counts on the day that was asked about. */
export class NoEditionInForce extends RangeError {
  readonly series: string;
  readonly on: Day;

  constructor(series: string, on: Day) {
    super(`no policy version in effect: no adopted edition of ${series} counts on ${on}`);
    this.name = 'NoEditionInForce';
    this.series = series;
    this.on = on;
  }
}

/** The adopted edition of a document that counts on a day. Throws NoEditionInForce where none does. */
export function editionInForce(series: string, on: Day, law: Law): GuidanceDocument {
  let found: Adoption | undefined;
  for (const adoption of law.adopted) {
    if (adoption.document.series !== series || !counts(adoption, on, law)) continue;
    if (found === undefined || adoption.fromDay >= found.fromDay) found = adoption;
  }
  if (found === undefined) throw new NoEditionInForce(series, on);
  return found.document;
}

/** Whether the agency works by this edition on a day. */
export function isAdopted(document: DocumentId, on: Day, law: Law): boolean {
  return law.adopted.some((adoption) => adoption.document.id === document && counts(adoption, on, law));
}

function counts({ document: { id, expiryDay }, fromDay }: Adoption, on: Day, law: Law): boolean {
  return fromDay <= on && (expiryDay === undefined || on <= lastDayOf({ id, lastDay: expiryDay }, on, law));
}
