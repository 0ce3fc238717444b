import type { Finding } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import type { LocatorCode } from '../../parameters/locator-codes.ts';
import type { OriginatingFunction } from '../../parameters/originating-functions.ts';
import { includedModules } from '../case-facts.ts';
import { isTrue, notApplicable, tested } from '../findings.ts';
import type { LocatorFacts } from './locator-facts.ts';

const paragraph = irm('Exhibit 5.14.1-2');

/** Four digits, and each half in its list. */
export function listed(test: string, code: string, list: readonly LocatorCode[], number: string): Finding {
  const codes = list.map((item) => item.code);
  const holds = /^\d{4}$/.test(number) && codes.includes(code);
  const compared = {
    fact: 'locatorCode',
    value: code,
    unit: 'code',
    how: 'one-of',
    limit: { value: codes },
  } as const;
  return tested(test, holds, compared, paragraph, { act: 'use-listed-code' });
}

/** Some codes are for one function, others not for the field. */
export function openTo(
  test: string,
  codes: readonly string[],
  list: readonly LocatorCode[],
  by: OriginatingFunction,
): Finding {
  const shut = list.filter(
    ({ code, usedBy }) => codes.includes(code) && usedBy !== 'any' && !usedBy.includes(by),
  );
  const compared = {
    fact: 'locatorCodesShut',
    value: shut.map(({ code }) => code),
    unit: 'code',
    how: 'none-of',
  } as const;
  return tested(test, shut.length === 0, compared, paragraph, { act: 'use-code-of-function' });
}

/** YY 70: a secondary taxpayer is liable only on a joint or mirrored module. */
export function jointForSecondary(facts: LocatorFacts, codes: readonly string[]): Finding {
  if (!codes.includes('70')) return notApplicable('joint-module-for-secondary', paragraph);
  const modules = includedModules(facts);
  const joint = modules.some((module) => module.joint === true) || 'unknown';
  const holds = modules.every((module) => module.joint === false) ? false : joint;
  return tested('joint-module-for-secondary', holds, isTrue('jointModule', holds), paragraph, {
    act: 'drop-secondary-condition',
  });
}
