/**
 * May this model of a mediation document be published, or a draft of it go out?
 *
 * Law: 26 U.S.C. § 7214(a)(8): employees report violations of the revenue laws that they learn of, and the
 * agreement to mediate says so (remembered, not read: the source of the parameter says it). Not modelled:
 * whether the rest of the text is well put.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { ModelPaper } from '../parameters/model-papers.ts';
import { modelStatements } from '../parameters/model-statements.ts';
import { editionOfStep } from './edition-of-step.ts';
import { outcomeOf, tested } from './findings.ts';

export type ModelTextFacts = {
  readonly onDay: Day;
  readonly paper: ModelPaper;
  /** Everything that the paper says. */
  readonly text: string;
  /** The words of each statement in the paper's language, by key; the text has to hold them as they are. */
  readonly statements: Readonly<Record<string, string>>;
};
export type ModelTextOutcome = 'may-be-published' | 'may-not-be-published' | 'needs-facts';

const decide = ruleNamed<ModelTextOutcome>('model-text', 1);

export function decideModelText(facts: ModelTextFacts, law: Law): Decision<ModelTextOutcome> {
  const { onDay, paper, text, statements } = facts;
  const { value, parameter, from, source } = inForce(modelStatements, onDay, law);
  const findings = value
    .filter((one) => one.paper === paper)
    .map(({ statement, key }): Finding => {
      const words = statements[key];
      const holds = words === undefined ? 'unknown' : plain(text).includes(plain(words));
      const limit = { value: statement, parameter, from, source };
      const told = holds === true ? statement : 'none';
      const compared = { fact: 'modelSays', value: told, unit: 'code', how: 'equals', limit } as const;
      const cure = { act: 'add-statement', names: [statement] };
      return { ...tested('model-says-it', holds, compared, { cite: source.cite }, cure), about: statement };
    });
  const outcome = outcomeOf(findings, 'may-be-published', 'may-not-be-published');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
