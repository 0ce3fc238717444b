import type { Finding, Unknown } from '#kernel/decision/finding.ts';

export type NamedFacts = {
  /** The number by which the taxpayer can name the employee who writes. */
  readonly employeeNumber: Unknown<string>;
  /** Everything that the letter says. */
  readonly text: string;
};

/** Whoever writes is named with a number. */
export function employeeNamed({ employeeNumber: value }: NamedFacts): Finding {
  const holds = value === 'unknown' ? value : true;
  return {
    test: 'employee-named-with-number',
    holds,
    compared: { fact: 'employeeNumber', value, unit: 'text', how: 'is-known' },
    law: { cite: 'Pub. L. 105-206 § 3705' },
    ...(holds !== true && { cure: { act: 'set-employee-number', fact: 'employeeNumber' } }),
  };
}

/** Nine digits, written as a person's or an employer's number or in one piece. */
const fullNumber = /(?<!\d)(?:\d{3}-\d{2}-\d{4}|\d{2}-\d{7}|\d{9})(?!\d)/;

/** A taxpayer identification number stands on paper with its last four digits only. */
export function numberMasked({ text }: Pick<NamedFacts, 'text'>): Finding {
  const holds = !fullNumber.test(text);
  return {
    test: 'taxpayer-number-masked',
    holds,
    compared: {
      fact: 'fullNumberInText',
      value: !holds,
      unit: 'yes-no',
      how: 'equals',
      limit: { value: false },
    },
    law: { cite: '26 U.S.C. § 6103(a)' },
    ...(!holds && { cure: { act: 'mask-taxpayer-number' } }),
  };
}
