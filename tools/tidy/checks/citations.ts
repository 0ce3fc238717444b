import { parseCitation } from '../../citations.ts';
import { citationsIn } from '../../citations-in.ts';
import { at, type Check } from '../check.ts';
import { isCode, isTest } from '../tree.ts';

const forms =
  '"26 U.S.C. § 6159(c)(1)", "26 CFR 301.6159-1(b)", "IRM 5.14.1.3(4)c"; tools/citations.ts has them all';

/** Law is cited in one written form, so that a change of law gives a list of files. */
export const citations: Check = {
  rule: 'citations',
  look: (tree) =>
    tree
      .filter(({ path }) => isCode(path) && !isTest(path) && !path.startsWith('tools/'))
      .flatMap((file) =>
        citationsIn(file)
          .filter(({ cite }) => parseCitation(cite) === undefined)
          .map(({ cite, offset }) =>
            at(file, offset, `cites "${cite}", which has no known form: write ${forms}`),
          ),
      ),
  samples: [
    {
      files: {
        'capabilities/levy/rules/decide-levy.ts': [
          "const a = irm('5.14.1.3(4)c');",
          "const b = irm('5.14.1.3, paragraph 4');",
          "const c = usc('6331(k)(2)');",
          "const d = usc('§ 6331');",
          "const e = cfr('301.6331-4(a)(1)');",
          "const f = { cite: 'I.R.C. 6331' };",
          "const g = { cite: 'D.C. Code § 28-2701' };",
          "const h = irm('Exhibit 5.14.1-5');",
        ].join('\n'),
      },
      complains: [2, 4, 6].map((line) => `capabilities/levy/rules/decide-levy.ts:${line}`),
    },
  ],
};
