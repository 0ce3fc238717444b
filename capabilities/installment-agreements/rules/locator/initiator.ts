/**
 * Which two digits say who initiated this agreement, or what kind it is?
 *
 * Law: Exhibit 5.14.1-2, the XX table with its note and exception.
 * Practice: one ordered list, the first that applies: where the exhibit lets two apply, direct debit comes
 * before several conditions, those before the form, and the form before the function.
 */
import type { InitiatorCode } from '../../parameters/locator-codes.ts';
import type { OriginatingFunction } from '../../parameters/originating-functions.ts';
import { includedModules } from '../case-facts.ts';
import type { LocatorFacts } from './locator-facts.ts';

export type InitiatorFacts = {
  readonly facts: LocatorFacts;
  readonly conditionCount: number;
  readonly streamlined: boolean;
};

/** The rule that chose the code, so that it can be told. */
export type InitiatorChoice = { readonly because: string; readonly code: Code };

/** `unknown` while a fact that chooses is; `none` where no code of the exhibit fits. */
type Code = InitiatorCode | 'none' | 'unknown';

/** In order: the first that gives a code, or says that none fits. */
const rules: readonly (readonly [string, (given: InitiatorFacts) => Code | undefined])[] = [
  ['short-term-plan', (given) => when(given.facts.origin.conditions.includes('short-term-plan'), '99')],
  [
    'direct-debit',
    ({ facts }) =>
      facts.request.method === 'unknown' ? 'unknown' : when(facts.request.method === 'direct-debit', '03'),
  ],
  ['several-conditions', (given) => when(given.conditionCount > 1, by(given, 'csco') ? '92' : '12')],
  ['payroll-deduction', payrollDeduction],
  [
    'withholding-compliance',
    (given) => when(by(given, 'withholding-compliance'), given.streamlined ? '31' : '30'),
  ],
  ['form-9465', (given) => when(given.facts.origin.form === '9465', '94')],
  ['status-22-or-24', (given) => when(by(given, 'acs', 'csco') && allInQueue(given), '20')],
  ['csco', (given) => (by(given, 'csco') ? otherAtCsco(statusesOf(given)) : undefined)],
];

const initiators: Readonly<Partial<Record<OriginatingFunction, InitiatorCode>>> = {
  'area-office-on-acs-case': '00',
  'toll-free': '01',
  acs: '01',
  'revenue-officer': '02',
  examination: '06',
  'submission-processing': '07',
};

const payrollFunctions: readonly OriginatingFunction[] = [
  'revenue-officer',
  'area-office-on-acs-case',
  'acs',
  'toll-free',
  'csco',
];

export function initiatorOf(given: InitiatorFacts): InitiatorChoice {
  for (const [because, codeOf] of rules) {
    const code = codeOf(given);
    if (code !== undefined) return { because, code };
  }
  return { because: 'initiator', code: initiators[given.facts.origin.function] ?? '08' };
}

function payrollDeduction(given: InitiatorFacts): InitiatorCode | undefined {
  const { origin, request } = given.facts;
  const isPayroll = origin.form === '2159' || request.method === 'payroll-deduction';
  return when(isPayroll && by(given, ...payrollFunctions), by(given, 'csco') ? '91' : '11');
}

/** Status 26 belongs to the field: no code of the exhibit fits it at CSCO. */
function otherAtCsco(statuses: readonly string[]): Code {
  if (statuses.includes('26')) return 'none';
  return statuses.includes('unknown') ? 'unknown' : '90';
}

function allInQueue(given: InitiatorFacts): boolean {
  const statuses = statusesOf(given);
  return statuses.length > 0 && statuses.every((status) => status === '22' || status === '24');
}

function statusesOf({ facts }: InitiatorFacts): readonly string[] {
  return includedModules(facts).map(({ status }) => status);
}

function by({ facts }: InitiatorFacts, ...functions: readonly OriginatingFunction[]): boolean {
  return functions.includes(facts.origin.function);
}

function when(applies: boolean, code: InitiatorCode): InitiatorCode | undefined {
  return applies ? code : undefined;
}
