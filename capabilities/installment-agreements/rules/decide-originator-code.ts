/**
 * May this originator code stand on this agreement?
 *
 * Law: Exhibit 5.14.1-4: the list, codes that only a system or the Online Payment Agreement writes, vendors'
 * codes. Not modelled: how the code is made, which `compute-originator-code.ts` does.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { originatorCodes, systemOriginators, vendorOriginators } from '../parameters/originator-codes.ts';
import { computeOriginatorCode, isStreamlined } from './compute-originator-code.ts';
import type { OriginFacts } from './facts/finance-facts.ts';
import { tested } from './findings.ts';
import { manual } from './manual.ts';

export type OriginatorFacts = {
  readonly onDay: Day;
  readonly origin: OriginFacts;
  readonly type: AgreementTypeId;
  readonly code: string;
  /** A system transaction writes it, not a person. */
  readonly bySystem: boolean;
};

const decide = ruleNamed<'allowed' | 'refused'>('originator-code', 1);
const paragraph = irm('Exhibit 5.14.1-4');

export function decideOriginatorCode(facts: OriginatorFacts, law: Law): Decision<'allowed' | 'refused'> {
  const { onDay, origin, type, code, bySystem } = facts;
  const edition = editionInForce(manual, onDay, law).id;
  const computed = computeOriginatorCode(origin, type);
  const isVendors = vendorOriginators.includes(code) && isStreamlined(type);
  const fits = computed === 'vendor-own' ? isVendors : code === computed;
  const compared = { fact: 'originatorCode', value: code, unit: 'code' } as const;
  const findings = [
    tested(
      'originator-code-listed',
      originatorCodes.includes(code),
      { ...compared, how: 'one-of', limit: { value: originatorCodes } },
      paragraph,
      { act: 'use-listed-code' },
    ),
    tested(
      'originator-code-open-to-person',
      bySystem || !systemOriginators.includes(code),
      { ...compared, how: 'none-of', limit: { value: systemOriginators } },
      paragraph,
      { act: 'use-code-of-function' },
    ),
    tested(
      'originator-code-fits-agreement',
      fits,
      { ...compared, how: 'equals', limit: { value: computed } },
      paragraph,
      { act: 'use-code-of-function' },
    ),
  ];
  return decide(findings.some(isFailed) ? 'refused' : 'allowed', findings, law, edition, onDay);
}
