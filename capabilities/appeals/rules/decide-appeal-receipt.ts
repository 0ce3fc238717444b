/**
 * Is an appeal that came in accepted, held for its postmark, late, or returned for correction?
 *
 * Law: IRM 5.14.1.3(10)b for rejections; IRM Exhibit 5.14.1-1, defaulted 3 and 4; IRM 5.14.1.1.5(2);
 * 26 U.S.C. § 7502: what is postmarked in time is in time. A window that was only remembered turns nobody
 * away: it is shown as unknown.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { AppealKind } from '../parameters/appeal-kinds.ts';
import { actAppealed, carriesPostmark, filedDay } from './act-appealed.ts';
import type { AppealFacts, MatterFacts } from './appeal-facts.ts';
import { type AppealWindowFound, computeAppealWindow } from './compute-appeal-window.ts';
import { type AppealKindOutcome, decideAppealKind, kindOfMatter } from './decide-appeal-kind.ts';
import { notApplicable, tested } from './findings.ts';
import { manual } from './memorandum.ts';

export type AppealReceiptOutcome =
  'accepted' | 'postmark-needed' | 'late' | 'nothing-appealable' | 'several-kinds' | 'needs-facts';
const decide = ruleNamed<AppealReceiptOutcome>('appeal-receipt', 1);
const test = 'appealed-in-time';

export function decideAppealReceipt(facts: AppealFacts, law: Law): Decision<AppealReceiptOutcome> {
  const kind = decideAppealKind(facts, law);
  const times = facts.matters.map((matter) => inTime(matter, facts, law));
  const outcome = outcomeOf(kind.outcome, times);
  const edition = editionInForce(manual, facts.receivedDay, law).id;
  return decide(outcome, [...kind.findings, ...times], law, edition, facts.receivedDay);
}

/** The window of a matter with its last day; undefined where there is none or a day is not known. */
export function windowOfMatter(
  matter: MatterFacts,
  facts: AppealFacts,
  law: Law,
): AppealWindowFound | undefined {
  const kind = kindOfMatter(matter, facts, law);
  const appealed = actAppealed(matter, filedDay(facts));
  if (kind === 'unknown' || kind === 'none' || appealed === 'unknown' || appealed === 'none')
    return undefined;
  const { act, actDay } = appealed;
  if (actDay === 'unknown') return undefined;
  return computeAppealWindow(
    { kind: kind satisfies AppealKind, act, actDay, receivedDay: facts.receivedDay },
    law,
  );
}

/** One matter in time is enough for an appeal to go on; what came late in it is shown. */
function outcomeOf(kind: AppealKindOutcome, times: readonly Finding[]): AppealReceiptOutcome {
  if (kind === 'nothing-appealable' || kind === 'several-kinds' || kind === 'needs-facts') return kind;
  const unsettled = times.filter(({ holds }) => holds === 'unknown');
  if (times.some(({ holds, cure }) => holds === true || cure?.act === 'let-appeals-decide'))
    return 'accepted';
  if (unsettled.some(({ cure }) => cure?.act === 'find-act-day')) return 'needs-facts';
  return unsettled.length > 0 ? 'postmark-needed' : 'late';
}

function inTime(matter: MatterFacts, facts: AppealFacts, law: Law): Finding {
  const about = matter.matter;
  const appealed = actAppealed(matter, filedDay(facts));
  const found = windowOfMatter(matter, facts, law);
  if (found === undefined) return { ...withoutWindow(appealed), about };
  const value = filedDay(facts);
  const { window, deadline } = found;
  const { value: _days, ...dated } = window;
  const limit = { ...dated, value: deadline.day };
  const compared = { fact: 'appealFiledDay', value, unit: 'day', how: 'on-or-before', limit } as const;
  const [holds, act] = answer(facts, found);
  const cure = { act, to: deadline.day, unit: 'day' } as const;
  return { ...tested(test, holds, compared, { cite: window.source.cite }, cure), about };
}

function answer(facts: AppealFacts, { deadline, enforced }: AppealWindowFound): readonly [Holds, string] {
  if (filedDay(facts) <= deadline.day) return [true, ''];
  if (carriesPostmark(facts) && facts.postmarkDay === 'unknown') return ['unknown', 'confirm-postmark'];
  return enforced ? [false, 'ask-what-else-is-open'] : ['unknown', 'let-appeals-decide'];
}

function withoutWindow(appealed: ReturnType<typeof actAppealed>): Finding {
  const right = irm('5.14.1.1.5(2)');
  if (appealed === 'none') return notApplicable(test, right);
  if (appealed !== 'unknown' && appealed.actDay !== 'unknown') return notApplicable(test, right);
  const compared = { fact: 'actDay', value: 'unknown', unit: 'day', how: 'is-known' } as const;
  return tested(test, 'unknown', compared, right, { act: 'find-act-day' });
}
