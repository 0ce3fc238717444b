import { describe, expect, test } from 'vitest';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { decideLocatorNumber } from './decide-locator-number.ts';
import { caseWith, failedTests, sampleLaw } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const decided = (number: string, changes: Changes = {}, type: AgreementTypeId = 'routine') =>
  decideLocatorNumber(caseWith(changes), { number, type }, sampleLaw);
const failed = (number: string, changes?: Changes, type?: AgreementTypeId) =>
  failedTests(decided(number, changes, type).findings);
const csco = { function: 'csco' } as const;

test('[IA-C-151] 0236 with its leading zero is allowed, 236 is refused', () => {
  expect(decided('0236', {}, 'streamlined-25').outcome).toBe('allowed');
  expect(decided('236', {}, 'streamlined-25').outcome).toBe('refused');
});

test('[IA-C-029] 0500 is refused: no agreement has an unlisted number', () => {
  expect(failed('0500')).toEqual(
    expect.arrayContaining(['initiator-code-listed', 'condition-code-listed', 'locator-number-as-computed']),
  );
  expect(decided('').outcome).toBe('refused');
});

describe('who may use a code', () => {
  test('[IA-C-152] XX 05 is unlisted, and XX 99 is refused to the field', () => {
    expect(failed('0509')).toContain('initiator-code-listed');
    expect(failed('9909')).toContain('initiator-code-open-to-function');
  });

  test('[IA-C-153] [IA-C-171] YY 40 is unlisted, and 41 is CSCO’s alone', () => {
    const deferral = { conditions: ['business-deferral'] } as const;
    expect(failed('0240')).toContain('condition-code-listed');
    expect(failed('0241', { origin: deferral })).toEqual(['condition-codes-open-to-function']);
    const atCsco = { origin: { ...deferral, ...csco }, modules: [{ status: '58' }] };
    expect(decided('9041', atCsco).outcome).toBe('allowed');
  });

  test('[IA-C-156] [IA-C-172] 99 in either half is refused to the field; ACS may use it', () => {
    const plan = { conditions: ['short-term-plan'] } as const;
    expect(failed('9999', { origin: plan })).toEqual([
      'initiator-code-open-to-function',
      'condition-codes-open-to-function',
    ]);
    expect(decided('9999', { origin: { ...plan, function: 'acs' } }).outcome).toBe('allowed');
  });
});

describe('no other number', () => {
  const two = { conditions: ['backup-not-collectible', 'lien-on-default'] } as const;

  test('[IA-C-154] with two conditions nothing but 12 may be chosen, and 92 at CSCO', () => {
    expect(decided('1253', { origin: two }).outcome).toBe('allowed');
    expect(failed('0253', { origin: two })).toEqual(['locator-number-as-computed']);
    expect(decided('9253', { origin: { ...two, ...csco } }).outcome).toBe('allowed');
  });

  test('[IA-C-155] a direct debit with 1253 is refused', () => {
    const debit = { request: { method: 'direct-debit' }, origin: two } as const;
    expect(failed('1253', debit)).toEqual(['locator-number-as-computed']);
    expect(decided('0353', debit).outcome).toBe('allowed');
  });

  test('[IA-C-162] a streamlined agreement does not take YY 12', () => {
    expect(failed('0212', {}, 'streamlined-25')).toEqual(['locator-number-as-computed']);
    expect(decided('0212', {}, 'partial-payment').outcome).toBe('allowed');
  });

  test('[IA-C-164] an in-business trust fund agreement without 15 is refused, a streamlined one with it too', () => {
    expect(failed('0209', {}, 'ibtf')).toEqual(['locator-number-as-computed']);
    expect(decided('0215', {}, 'ibtf').outcome).toBe('allowed');
    expect(failed('0215', {}, 'streamlined-25')).toEqual(['locator-number-as-computed']);
  });

  test('[IA-C-214] 09 beside 66 does not make XX 12', () => {
    const lien = { origin: { conditions: ['lien-on-default'] } } as const;
    expect(decided('0266', lien).outcome).toBe('allowed');
    expect(failed('1266', lien)).toEqual(['locator-number-as-computed']);
  });

  test('[IA-C-173] CSCO has no number for a module in status 26', () => {
    expect(failed('9009', { origin: csco, modules: [{ status: '26' }] })).toEqual([
      'locator-number-as-computed',
    ]);
  });
});

test('[IA-C-168] 70 needs a joint module: refused for a single filer, allowed on a joint one', () => {
  const secondary = { conditions: ['secondary-liable'] } as const;
  expect(failed('0270', { origin: secondary })).toEqual(['joint-module-for-secondary']);
  expect(decided('0270', { origin: secondary, modules: [{ joint: true }] }).outcome).toBe('allowed');
});
