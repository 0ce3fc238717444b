/**
 * Which letter confirms this agreement?
 *
 * Law: IRM 5.14.1.4.4(8) names Letter 2849 and Letter 2850 and not which is used when.
 * Not modelled: a guess. An agreement for which no letter was set has none until one is.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { confirmationLetterNumber } from '../parameters/confirmation-letter-number.ts';
import { guidanceSeries } from './guidance-series.ts';

export type LetterNumberFacts = {
  readonly agreementType: string;
  readonly method: string;
  readonly onDay: Day;
};

export type LetterNumberOutcome = 'letter-2849' | 'letter-2850' | 'letter-not-set';
const decided = ruleNamed<LetterNumberOutcome>('letter-number', 1);

export function decideLetterNumber(facts: LetterNumberFacts, law: Law): Decision<LetterNumberOutcome> {
  const { agreementType, method, onDay } = facts;
  const { value: rows, parameter, from, source } = inForce(confirmationLetterNumber, onDay, law);
  const row = rows.find(
    (candidate) => candidate.agreementTypes.includes(agreementType) && candidate.methods.includes(method),
  );
  const named = rows.flatMap(({ agreementTypes, letterNumber }) =>
    agreementTypes.map((type) => `${type}: ${letterNumber}`),
  );
  const limit = { value: named, parameter, from, source };
  const finding: Finding = {
    test: 'confirmation-letter-set',
    holds: row !== undefined,
    compared: { fact: 'agreementTypeAndMethod', value: nameOf(facts), unit: 'text', how: 'one-of', limit },
    law: { cite: source.cite },
    ...(row === undefined && { cure: { act: 'set-confirmation-letter', names: [nameOf(facts)] } }),
  };
  const outcome = row === undefined ? 'letter-not-set' : (`letter-${row.letterNumber}` as const);
  return decided(outcome, [finding], law, editionInForce(guidanceSeries, onDay, law).id, onDay);
}

function nameOf({
  agreementType,
  method,
}: {
  readonly agreementType: string;
  readonly method: string;
}): string {
  return `${agreementType}, ${method}`;
}
