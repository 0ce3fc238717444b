/**
 * What kind of appeal is this?
 *
 * Law: IRM 5.14.1.1.5(2); IRM Exhibit 5.14.1-1, defaulted 3 and 4: a proposed termination and a termination
 * are appealed apart; 26 CFR 301.6330-1(i): a hearing asked for too late is an equivalent one.
 * Nobody chooses a kind: it follows from the acts on each matter and their days.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { type AppealKind, hearingKinds, kindOfAct } from '../parameters/appeal-kinds.ts';
import { actAppealed, filedDay } from './act-appealed.ts';
import type { ActFacts, AppealFacts, MatterFacts } from './appeal-facts.ts';
import { computeAppealWindow } from './compute-appeal-window.ts';
import { tested } from './findings.ts';
import { manual } from './memorandum.ts';

export type AppealKindOutcome = AppealKind | 'nothing-appealable' | 'several-kinds' | 'needs-facts';
const decide = ruleNamed<AppealKindOutcome>('appeal-kind', 1);
const right = irm('5.14.1.1.5(2)');

export function decideAppealKind(facts: AppealFacts, law: Law): Decision<AppealKindOutcome> {
  const kinds = facts.matters.map((matter) => kindOfMatter(matter, facts, law));
  const named = facts.matters.map((matter, index) => actNamed(matter, kinds[index]));
  const [kind] = governing(kinds);
  const findings = [...named, ofOneKind(governing(kinds))];
  const edition = editionInForce(manual, facts.receivedDay, law).id;
  return decide(outcomeOf(kinds, kind), findings, law, edition, facts.receivedDay);
}

type Found = AppealKind | 'unknown' | 'none';

/** The kind of one matter by itself. */
export function kindOfMatter(matter: MatterFacts, facts: AppealFacts, law: Law): Found {
  const filed = filedDay(facts);
  const appealed = actAppealed(matter, filed);
  if (appealed === 'unknown' || appealed === 'none') return appealed;
  const { act } = appealed;
  if (act === 'levy-notice' || act === 'lien-notice') return kindOfHearing(appealed, facts, filed, law);
  return act === 'none-of-these' ? 'none' : kindOfAct[act];
}

/** A hearing in time, one out of time within the year after it, and after that the collection program. */
function kindOfHearing({ act, actDay }: ActFacts, facts: AppealFacts, filed: Day, law: Law): Found {
  if (actDay === 'unknown') return 'unknown';
  const { receivedDay } = facts;
  const inTime = (kind: AppealKind) => {
    const found = computeAppealWindow({ kind, act, actDay, receivedDay }, law);
    return found !== undefined && filed <= found.deadline.day;
  };
  return hearingKinds.find(inTime) ?? 'collection-appeals-program';
}

/** The kinds that the matters come to; a hearing takes the others along. */
function governing(kinds: readonly (Found | undefined)[]): readonly AppealKind[] {
  const found = [...new Set(kinds)].filter(
    (kind) => kind !== undefined && kind !== 'unknown' && kind !== 'none',
  );
  const hearings = found.filter((kind) => (hearingKinds as readonly AppealKind[]).includes(kind));
  return hearings.length > 0 ? hearings : found;
}

function outcomeOf(kinds: readonly Found[], kind: AppealKind | undefined): AppealKindOutcome {
  if (kinds.length === 0 || kinds.includes('none')) return 'nothing-appealable';
  if (governing(kinds).length > 1) return 'several-kinds';
  return kind === undefined || kinds.includes('unknown') ? 'needs-facts' : kind;
}

function actNamed({ matter, acts }: MatterFacts, kind: Found | undefined): Finding {
  const holds = kind === 'unknown' ? 'unknown' : kind !== 'none';
  const value = acts.map(({ act }) => act);
  const limit = { value: Object.keys(kindOfAct) };
  const compared = { fact: 'actsNamed', value, unit: 'code', how: 'one-of', limit } as const;
  const cure = holds === 'unknown' ? { act: 'find-act-day' } : { act: 'name-appealable-act' };
  return { ...tested('appealable-act-named', holds, compared, right, cure), about: matter };
}

function ofOneKind(kinds: readonly AppealKind[]): Finding {
  const compared = { fact: 'kindsOfMatters', value: kinds, unit: 'code', how: 'is-known' } as const;
  const cure = { act: 'appeal-each-kind-apart' };
  return tested('matters-of-one-kind', kinds.length <= 1, compared, right, cure);
}
