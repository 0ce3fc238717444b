import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { OriginatingFunction } from '../parameters/originating-functions.ts';
import { originatorCodes } from '../parameters/originator-codes.ts';
import { decideOriginatorCode } from './decide-originator-code.ts';
import { failedTests, sampleCase, sampleLaw } from './testing.ts';

function decided(code: string, by: OriginatingFunction, type: AgreementTypeId, bySystem = false) {
  const origin = { ...sampleCase.origin, function: by };
  return decideOriginatorCode({ onDay: day('2023-04-10'), origin, type, code, bySystem }, sampleLaw);
}

test('[IA-C-179] 79 is refused as unlisted; the listed ones are accepted where they belong', () => {
  expect(failedTests(decided('79', 'revenue-officer', 'routine').findings)).toContain(
    'originator-code-listed',
  );
  const listed = '20 21 30 31 50 51 58 59 60 61 70 71 72 73 74 75 76 77 78 80 81 82 83'.split(' ');
  const vendors = '90 91 92 93 94 95 96 97 98 99'.split(' ');
  expect(originatorCodes).toEqual([...listed, ...vendors]);
  expect(decided('20', 'revenue-officer', 'routine').outcome).toBe('allowed');
  expect(decided('98', 'special-compliance', 'streamlined-25').outcome).toBe('allowed');
  expect(decided('51', 'field-assistance-counter', 'streamlined-25').outcome).toBe('allowed');
  expect(decided('60', 'revenue-officer', 'routine').outcome).toBe('refused');
});

test('[IA-C-181] 77 picked by a person is refused, written by voice response it stands; 82 only by the online agreement', () => {
  expect(failedTests(decided('77', 'acs-voice-response', 'routine').findings)).toEqual([
    'originator-code-open-to-person',
  ]);
  expect(decided('77', 'acs-voice-response', 'routine', true).outcome).toBe('allowed');
  expect(decided('82', 'revenue-officer', 'streamlined-25').outcome).toBe('refused');
  expect(decided('82', 'online-agreement-notice', 'streamlined-25', true).outcome).toBe('allowed');
});

test.each([
  ['74', 'voice-response', 'routine'],
  ['77', 'acs-voice-response', 'routine'],
  ['78', 'acs-voice-response', 'streamlined-25'],
  ['82', 'online-agreement-notice', 'streamlined-25'],
  ['83', 'online-agreement-acs', 'streamlined-25'],
] as const)('[IA-C-181] %s is written by its system and by no person', (code, by, type) => {
  expect(failedTests(decided(code, by, type).findings)).toEqual(['originator-code-open-to-person']);
  expect(decided(code, by, type, true).outcome).toBe('allowed');
});

test('[IA-C-182] a vendor’s 93 is refused on a routine agreement and accepted on a streamlined one; 98 is no vendor’s', () => {
  expect(decided('93', 'vendor', 'routine').outcome).toBe('refused');
  expect(decided('93', 'vendor', 'streamlined-25').outcome).toBe('allowed');
  expect(decided('98', 'vendor', 'streamlined-25').outcome).toBe('refused');
  expect(decided('98', 'special-compliance', 'routine').outcome).toBe('allowed');
});
