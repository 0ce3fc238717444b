/**
 * To which campus does a taxpayer without a pre-addressed envelope mail a payment?
 *
 * Law: IRM 5.14.1.4.4(4)(3): the campus that serves the taxpayer's area, of SB/SE or W&I. A field agreement
 * is served by SB/SE where both serve the state. Not modelled: which state a campus serves; the agency keeps
 * that list.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { guidanceSeries } from './guidance-series.ts';

export type CampusRow = {
  readonly division: 'sbse' | 'wi';
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly serves: readonly string[];
};

export type CampusFacts = {
  readonly onDay: Day;
  /** By its two letters. */
  readonly taxpayerState: Unknown<string>;
  readonly campuses: readonly CampusRow[];
  /** Direct debit needs no address. */
  readonly paysByMail: boolean;
};

export type CampusOutcome = 'campus-known' | 'no-campus' | 'not-needed';

export type CampusAddress = {
  readonly decision: Decision<CampusOutcome>;
  /** As it is printed; empty where there is none. */
  readonly lines: readonly string[];
};

const decided = ruleNamed<CampusOutcome>('campus-address', 1);
const law = irm('5.14.1.4.4(4)');
const test = 'campus-serves-state';

export function decideCampusAddress(facts: CampusFacts, lawOfDay: Law): CampusAddress {
  const edition = editionInForce(guidanceSeries, facts.onDay, lawOfDay).id;
  const answer = (outcome: CampusOutcome, finding: Finding, lines: readonly string[] = []) => ({
    decision: decided(outcome, [finding], lawOfDay, edition, facts.onDay),
    lines,
  });
  if (!facts.paysByMail) return answer('not-needed', { test, holds: true, applies: false, law });
  const campus = campusOf(facts);
  const finding = servesState(facts, campus);
  if (campus === undefined) return answer('no-campus', finding);
  const { city, state, zip } = campus;
  return answer('campus-known', finding, ['Internal Revenue Service', `${city}, ${state} ${zip}`]);
}

function campusOf({ taxpayerState, campuses }: CampusFacts): CampusRow | undefined {
  const serving = campuses.filter(({ serves }) => serves.includes(taxpayerState));
  return serving.find(({ division }) => division === 'sbse') ?? serving[0];
}

function servesState({ taxpayerState, campuses }: CampusFacts, campus: CampusRow | undefined): Finding {
  const holds = taxpayerState === 'unknown' ? 'unknown' : campus !== undefined;
  const limit = { value: campuses.flatMap(({ serves }) => serves) };
  return {
    test,
    holds,
    compared: { fact: 'taxpayerState', value: taxpayerState, unit: 'text', how: 'one-of', limit },
    law,
    ...(holds === false && { cure: { act: 'add-campus-of-state', names: [taxpayerState] } }),
    ...(holds === 'unknown' && { cure: { act: 'give-address-with-state' } }),
  };
}

const stateAndZip = /,\s*([A-Z]{2})\s+\d{5}(?:-\d{4})?\s*$/;

/** The state of an address, from the line that has it before its ZIP code. */
export function stateOfAddress(addressLines: readonly string[]): Unknown<string> {
  const found = addressLines.flatMap((line) => stateAndZip.exec(line)?.[1] ?? []);
  return found.at(-1) ?? 'unknown';
}
