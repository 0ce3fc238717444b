/**
 * May a waiver extend the collection statute of this module with the agreement?
 *
 * Law: 26 U.S.C. § 6502(a)(2)(A); IRM 5.14.1.2(14); the agreement table, Extend CSED.
 * Not modelled: the form of the waiver, Form 900, and who signs it.
 */
import { addYears, type Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type InForce, inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { agreementTable } from '../parameters/agreement-table.ts';
import type { AgreementTable, AgreementTypeId } from '../parameters/agreement-type.ts';
import { csedExtensionYears } from '../parameters/csed-extension-years.ts';
import { known, tested } from './findings.ts';
import { manual } from './manual.ts';

export type CsedExtensionFacts = {
  readonly onDay: Day;
  readonly type: AgreementTypeId;
  readonly csedDay: Day;
  readonly waiverToDay: Day;
  /** When an asset is to come to the taxpayer; `none` where none is expected. */
  readonly assetDay: Unknown<Day> | 'none';
};

export type CsedExtensionOutcome = 'allowed' | 'refused' | 'needs-facts';

const decide = ruleNamed<CsedExtensionOutcome>('csed-extension', 1);
const paragraph = irm('Exhibit 5.14.1-5');

export function decideCsedExtension(facts: CsedExtensionFacts, law: Law): Decision<CsedExtensionOutcome> {
  const edition = editionInForce(manual, facts.onDay, law).id;
  const table = inForce(agreementTable, facts.onDay, law);
  const findings = [typeExtends(facts, table), assetComesLater(facts), withinYears(facts, law)];
  const holds = holdsTogether(findings);
  const outcome = holds === 'unknown' ? 'needs-facts' : outcomes[String(holds) as 'true' | 'false'];
  return decide(outcome, findings, law, edition, facts.onDay);
}

const outcomes = { true: 'allowed', false: 'refused' } as const;

/** Only a partial payment agreement may have one. */
function typeExtends(
  { type }: CsedExtensionFacts,
  { value, parameter, from, source }: InForce<AgreementTable>,
): Finding {
  const allowed = Object.entries(value)
    .filter(([, terms]) => terms.extendCsed !== 'no')
    .map(([id]) => id);
  const limit = { value: allowed, parameter, from, source };
  const compared = { fact: 'agreementType', value: type, unit: 'code', how: 'one-of', limit } as const;
  return tested('type-may-extend-csed', allowed.includes(type), compared, irm('5.14.1.2(14)'), {
    act: 'drop-waiver',
  });
}

/** Appropriate where an asset comes to the taxpayer after the statute has ended. */
function assetComesLater({ assetDay, csedDay }: CsedExtensionFacts): Finding {
  const holds = assetDay === 'none' ? false : known(assetDay, (on) => on > csedDay);
  const compared = {
    fact: 'assetDay',
    value: assetDay,
    unit: 'day',
    how: 'on-or-after',
    limit: { value: csedDay },
  } as const;
  return tested('asset-comes-after-csed', holds, compared, paragraph, { act: 'drop-waiver' });
}

/** So many years, and the one that may be added. */
function withinYears({ onDay, csedDay, waiverToDay }: CsedExtensionFacts, law: Law): Finding {
  const { value, parameter, from, source } = inForce(csedExtensionYears, onDay, law);
  const last = addYears(csedDay, value.years + value.added);
  const limit = { value: last, parameter, from, source };
  const compared = {
    fact: 'waiverToDay',
    value: waiverToDay,
    unit: 'day',
    how: 'on-or-before',
    limit,
  } as const;
  return tested('waiver-within-years', waiverToDay <= last, compared, paragraph, {
    act: 'shorten-waiver',
    fact: 'waiverToDay',
    to: last,
    unit: 'day',
  });
}
