import { expect, test } from 'vitest';
import { ruleTemplate, testTemplate } from './new-rule/templates.ts';
import { ruleFiles } from './tidy/checks/rule-files.ts';
import { sourceFile } from './tidy/tree.ts';

const path = 'capabilities/levy/rules/decide-levy-wait.ts';

function complaints(rule: string, examples: string): readonly string[] {
  const tree = [sourceFile(path, rule), sourceFile(path.replace('.ts', '.test.ts'), examples)];
  return ruleFiles.look(tree).map(({ message }) => message);
}

test('a new rule fails tidy until its blanks are filled in', () => {
  const rule = ruleTemplate('decide-levy-wait');
  const examples = testTemplate('decide-levy-wait');
  expect(complaints(rule, examples)).toHaveLength(2);
  const filledRule = rule
    .replace('<The question that this rule answers>', 'Must the levy wait')
    .replace('<what is left to a person>', 'nothing')
    .replaceAll('<citation>', '26 U.S.C. § 6331(k)(2)');
  expect(complaints(filledRule, examples)).toHaveLength(1);
  expect(complaints(filledRule, examples.replace('<case> ', ''))).toEqual([]);
});

test('a new rule is named for its file throughout', () => {
  const rule = ruleTemplate('decide-levy-wait');
  expect(rule).toContain('export function decideLevyWait(facts: LevyWaitFacts, law: Law)');
  expect(rule).toContain("ruleNamed<LevyWaitOutcome>('levy-wait', 1)");
});
