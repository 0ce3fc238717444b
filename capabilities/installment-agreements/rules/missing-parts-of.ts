/**
 * What does a request still lack that only the taxpayer can give?
 *
 * Law: IRM 5.14.1.3(4)a to d and (8): exactly what is missing is asked for, and nothing that was given.
 * Not modelled: what else hinders the request; it is the officer's to work, and then more may be needed.
 */
import { masterFileTaxes } from '#capabilities/accounts/index.ts';
import type { MissingPart } from '#capabilities/correspondence/index.ts';
import { type Finding, isFailed, isMet } from '#kernel/decision/finding.ts';

export type MissingParts = {
  readonly missing: readonly MissingPart[];
  /** Nothing else is failing or still to be found out. */
  readonly wholeWithThese: boolean;
};

const partOfTest = {
  'taxpayer-identified': 'identity',
  'liability-identified': 'liability',
  'specific-payment-proposed': 'payment',
} as const;

const returnsTest = 'required-returns-filed';

/** The missing parts by the findings of the pending decision, in its order. */
export function missingPartsOf(findings: readonly Finding[]): MissingParts {
  const asked = findings.filter((finding) => isFailed(finding) && partOf(finding) !== undefined);
  return {
    missing: asked.flatMap((finding) => partOf(finding) ?? []),
    wholeWithThese: findings.every((finding) => isMet(finding) || asked.includes(finding)),
  };
}

function partOf(finding: Finding): MissingPart | undefined {
  const { test, law } = finding;
  if (test === returnsTest) return returnsOf(finding);
  return isNamed(test) ? { part: partOfTest[test], law } : undefined;
}

function isNamed(test: string): test is keyof typeof partOfTest {
  return Object.hasOwn(partOfTest, test);
}

/** Only returns that have a form can be asked for by it; for others the officer has to. */
function returnsOf({ compared, law }: Finding): MissingPart | undefined {
  const keys = Array.isArray(compared?.value) ? (compared.value as readonly string[]) : [];
  const returns = keys.flatMap((key) => {
    const [mft = '', period = ''] = key.split(' ');
    const formNumber = formOf(mft);
    return formNumber === undefined ? [] : [{ formNumber, period }];
  });
  return returns.length < keys.length || returns.length === 0 ? undefined : { part: 'returns', returns, law };
}

function formOf(mft: string): string | undefined {
  const [, title = ''] = masterFileTaxes.find(([code]) => code === mft) ?? [];
  return /^Form ([\w-]+)/.exec(title)?.[1];
}
