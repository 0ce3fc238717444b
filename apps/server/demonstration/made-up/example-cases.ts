import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile } from '#capabilities/installment-agreements/api/case-file.contract.ts';
import type { CaseFacts } from '#capabilities/installment-agreements/index.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { Given, Opened } from '../story.ts';

/** The case files that come with the product, by name: a case for every type, refusal and unknown. */
export function exampleCases(): ReadonlyMap<string, CaseFacts> {
  const folder = join(projectRoot(), 'examples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.toSorted().map((file) => [file.replace('.json', ''), factsIn(join(folder, file))]));
}

function factsIn(path: string): CaseFacts {
  const reading = readCaseFile(JSON.parse(readFileSync(path, 'utf8')));
  if (reading.kind === 'case') return reading.facts;
  throw new Error(`${path} is no case: ${JSON.stringify(reading.problem)}`);
}

/** The modules of a case as the account opens them; their codes are posted, not opened. */
export function modulesToOpen(modules: CaseFacts['modules']): readonly Opened[] {
  return modules.map(({ kind, balance, included: _i, crossReferenced: _x, codes: _c, ...module }) => ({
    ...module,
    kindOfTax: kind,
    taxCents: balance.taxCents,
    assessedPenaltyCents: balance.assessedPenaltyCents,
    assessedInterestCents: balance.assessedInterestCents,
  }));
}

/** What was said in a case and found out about it, without what register and account know themselves. */
export function givenIn({ request, taxpayer, modules: _, ...others }: CaseFacts): Given {
  const {
    receivedAt: _a,
    receivedDay: _d,
    completedAt: _b,
    completedDay: _e,
    channel: _c,
    ...said
  } = request;
  const { approvedDay: _p, ...givenRequest } = said;
  const { entity: _k, ...givenTaxpayer } = taxpayer;
  return { ...others, request: givenRequest, taxpayer: givenTaxpayer } as unknown as Given;
}
