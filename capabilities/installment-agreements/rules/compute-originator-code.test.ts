import { expect, test } from 'vitest';
import { agreementTypeIds } from '../parameters/agreement-type.ts';
import { computeOriginatorCode, isStreamlined } from './compute-originator-code.ts';
import { sampleCase } from './testing.ts';

const codeOf = (name: string, type: (typeof agreementTypeIds)[number], onPaper = false) =>
  computeOriginatorCode({ ...sampleCase.origin, function: name as 'other', onPaper }, type);

test.each`
  function                      | regular         | streamlined
  ${'revenue-officer'}          | ${'20'}         | ${'21'}
  ${'area-office-on-acs-case'}  | ${'20'}         | ${'21'}
  ${'withholding-compliance'}   | ${'30'}         | ${'31'}
  ${'field-assistance-counter'} | ${'50'}         | ${'51'}
  ${'field-assistance-ics'}     | ${'58'}         | ${'59'}
  ${'examination'}              | ${'60'}         | ${'61'}
  ${'toll-free'}                | ${'70'}         | ${'71'}
  ${'csco'}                     | ${'72'}         | ${'73'}
  ${'acs'}                      | ${'75'}         | ${'76'}
  ${'acs-voice-response'}       | ${'77'}         | ${'78'}
  ${'voice-response'}           | ${'74'}         | ${'74'}
  ${'other'}                    | ${'80'}         | ${'81'}
  ${'online-agreement-notice'}  | ${'82'}         | ${'82'}
  ${'online-agreement-acs'}     | ${'83'}         | ${'83'}
  ${'special-compliance'}       | ${'98'}         | ${'98'}
  ${'vendor'}                   | ${'vendor-own'} | ${'vendor-own'}
`(
  '[IA-C-180] $function: $regular regular, $streamlined streamlined',
  ({ function: name, regular, streamlined }) => {
    expect([codeOf(name, 'routine'), codeOf(name, 'streamlined-25')]).toEqual([regular, streamlined]);
  },
);

test('paper is 72 or 73 for campus functions, and changes nothing in the field', () => {
  expect([codeOf('toll-free', 'routine', true), codeOf('acs', 'streamlined-25', true)]).toEqual(['72', '73']);
  expect(codeOf('revenue-officer', 'routine', true)).toBe('20');
});

test('guaranteed agreements take the streamlined code, all others but streamlined the regular one', () => {
  expect(agreementTypeIds.filter(isStreamlined)).toEqual(['guaranteed', 'streamlined-25', 'streamlined-50']);
});
