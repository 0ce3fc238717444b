/**
 * A rule in the form that every rule has: the question, the facts, the answer, one helper for each paragraph.
 */
export function ruleTemplate(name: string): string {
  const { rule, type } = namesOf(name);
  return `/**
 * <The question that this rule answers>?
 *
 * Law: <citation>.
 * Not modelled: <what is left to a person>.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';

export type ${type}Facts = {
  readonly onDay: Day;
  readonly firstFact: Holds;
};

export type ${type}Outcome = 'yes' | 'no' | 'needs-facts';

const decide = ruleNamed<${type}Outcome>('${rule}', 1);

export function decide${type}(facts: ${type}Facts, law: Law): Decision<${type}Outcome> {
  const findings = [firstTest(facts)];
  const edition = editionInForce('irm-5.14.1', facts.onDay, law).id;
  return decide(outcomeOf(holdsTogether(findings)), findings, law, edition, facts.onDay);
}

function outcomeOf(holds: Holds): ${type}Outcome {
  if (holds === 'unknown') return 'needs-facts';
  return holds ? 'yes' : 'no';
}

/** <citation> */
function firstTest({ firstFact }: ${type}Facts): Finding {
  return {
    test: 'first-test',
    holds: firstFact,
    compared: { fact: 'firstFact', value: firstFact, unit: 'yes-no', how: 'equals', limit: { value: true } },
    law: irm('5.14.1'),
  };
}
`;
}

/**
 * The table of examples beside a rule: at the limit, one over, the day before and of each date, each unknown.
 */
export function testTemplate(name: string): string {
  const { type } = namesOf(name);
  return `import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { decide${type}, type ${type}Facts } from './${name}.ts';

type Example = { firstFact: ${type}Facts['firstFact']; outcome: string };

test.each\`
  case            | firstFact    | outcome
  \${'<case> met'} | \${true}      | \${'yes'}
  \${'not met'}    | \${false}     | \${'no'}
  \${'unknown'}    | \${'unknown'} | \${'needs-facts'}
\`('$case → $outcome', ({ firstFact, outcome }: Example) => {
  const facts = { onDay: day('2023-04-03'), firstFact };
  expect(decide${type}(facts, adoptedLaw).outcome).toBe(outcome);
});
`;
}

function namesOf(name: string): { readonly rule: string; readonly type: string } {
  const rule = name.replace(/^decide-/, '');
  return { rule, type: rule.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) };
}
