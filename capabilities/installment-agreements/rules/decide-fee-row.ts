/**
 * May this row of the user fee be published?
 *
 * Law: 26 U.S.C. § 6159(f)(1); IRM 5.14.1.2(9): no fee above the one in effect on 2018-02-09.
 * Not modelled: the regulation that a new row needs besides.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { feeCaps, type FeeKind } from '../parameters/fee-caps.ts';
import { tested } from './findings.ts';
import { manual } from './manual.ts';

export type FeeRowFacts = { readonly onDay: Day; readonly kind: FeeKind; readonly feeCents: Cents };

const decide = ruleNamed<'may-be-published' | 'may-not-be-published'>('fee-row', 1);

export function decideFeeRow(
  { onDay, kind, feeCents }: FeeRowFacts,
  law: Law,
): Decision<'may-be-published' | 'may-not-be-published'> {
  const edition = editionInForce(manual, onDay, law).id;
  const { value, parameter, from, source } = inForce(feeCaps, onDay, law);
  const cap = value[kind];
  const limit = { value: cap, parameter, from, source };
  const within = feeCents <= cap;
  const finding = tested(
    'fee-within-cap',
    within,
    { fact: 'feeCents', value: feeCents, unit: 'cents', how: 'at-most', limit },
    irm('5.14.1.2(9)'),
    { act: 'lower-fee', fact: 'feeCents', to: cap, unit: 'cents' },
  );
  const outcome = within ? 'may-be-published' : 'may-not-be-published';
  return decide(outcome, [finding], law, edition, onDay);
}
