import { join } from 'node:path';
import { checks } from './tidy/checks.ts';
import { wrongAnswers } from './tidy/check.ts';
import { readTree } from './tidy/tree.ts';

// npm run tidy: what makes a file of this house a file of this house, as far as a program can see it. Each
// check first proves itself on its own samples, so that a check that has gone blind is noticed.

const blind = checks.flatMap(wrongAnswers);
for (const answer of blind) console.log(`a check fails its own samples: ${answer}`);

const tree = readTree(join(import.meta.dirname, '..'));
const complaints = checks.flatMap((check) =>
  check.look(tree).map(({ path, line, message }) => `${path}:${line} [${check.rule}] ${message}`),
);
for (const complaint of complaints.toSorted()) console.log(complaint);

if (blind.length + complaints.length > 0) {
  console.log(`\nComplaints: ${complaints.length}. STYLE.md gives the reason for each rule.`);
  process.exitCode = 1;
}
