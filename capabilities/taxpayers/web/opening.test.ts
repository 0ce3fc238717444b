import { expect, test } from 'vitest';
import { withNumberOf } from './handed-over.ts';
import { blankTaxpayer } from './new-taxpayer.ts';
import { blankOpening, numberIn, openingOf } from './opening.ts';

const typed = {
  tinKind: 'ssn',
  tin: ' 000-45-0177 ',
  contactWith: 'taxpayer',
  channel: 'fax',
  because: ' A fax of 3 pages ',
} as const;

test('what is sent has nine digits and a reason without spaces around it', () => {
  expect(openingOf(typed)).toEqual({ ...typed, tin: '000450177', because: 'A fax of 3 pages' });
});

test.each([
  ['nothing', blankOpening],
  ['a number that is too short', { ...typed, tin: '000-45-017' }],
  ['a number in the form of the other kind', { ...typed, tinKind: 'ein' as const }],
  ['nobody who got in touch', { ...typed, contactWith: '' as const }],
  ['no way in which they did', { ...typed, channel: '' as const }],
  ['two letters of a reason', { ...typed, because: ' x ' }],
  ['a reason of 201 letters', { ...typed, because: 'x'.repeat(201) }],
])('%s is not sent', (_case, opening) => {
  expect(openingOf(opening)).toBeUndefined();
});

test.each([
  ['000-45-0177', { tinKind: 'ssn', tin: '000-45-0177' }],
  ['00-0450177', { tinKind: 'ein', tin: '00-0450177' }],
  [' 000450177 ', { tinKind: 'ssn', tin: '000450177' }],
  ['00045017', undefined],
  ['R. Amari', undefined],
])('a search for "%s" was for a number, or was not', (text, number) => {
  expect(numberIn(text)).toEqual(number);
});

test('another number is typed once more where it is registered; the same one is not', () => {
  const registering = { ...blankTaxpayer, name: 'N. Voss', tin: '000450177', tinAgain: '000450177' };
  const same = { ...blankOpening, tin: '000450177' };
  expect(withNumberOf(registering, same)).toBe(registering);
  const other = withNumberOf(registering, { ...same, tin: '000450178' });
  expect(other).toEqual({ ...registering, tin: '000450178', tinAgain: '' });
});
