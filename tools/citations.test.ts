import { expect, test } from 'vitest';
import { citationsInComments } from './citations-in.ts';
import { parseCitation } from './citations.ts';
import { sourceFile } from './tidy/tree.ts';

test.each([
  ['26 U.S.C. § 6159(c)(1)', '26 U.S.C.', '6159(c)(1)'],
  ['26 U.S.C. § 6159(c)(2)(A)', '26 U.S.C.', '6159(c)(2)(A)'],
  ['5 U.S.C. § 6103(a)', '5 U.S.C.', '6103(a)'],
  ['26 CFR 301.6159-1(b)(2)', '26 CFR', '301.6159-1(b)(2)'],
  ['IRM 5.14.1.3(4)c', 'IRM', '5.14.1.3(4)c'],
  ['IRM 5.14.1', 'IRM', '5.14.1'],
  ['IRM Exhibit 5.14.1-5', 'IRM', 'Exhibit 5.14.1-5'],
  ['Pub. L. 105-206 § 3467', 'Pub. L. 105-206', '3467'],
  ['Rev. Proc. 95-17', 'Rev. Proc. 95-17', ''],
  ['D.C. Code § 28-2701', 'D.C. Code', '28-2701'],
  ['Announcement 2025-06', 'Announcement 2025-06', ''],
  ['AP-08-1125-0028', 'AP-08-1125-0028', ''],
  ['AP-08-1125-0028 § 8.26.9.2.3.3(1)b', 'AP-08-1125-0028', '8.26.9.2.3.3(1)b'],
  ['AP-08-1125-0028 § Exhibit 8.26.9-1', 'AP-08-1125-0028', 'Exhibit 8.26.9-1'],
])('%s names its document and its section', (cite, document, section) => {
  expect(parseCitation(cite)).toEqual({ document, section });
});

test.each([
  'IRC 6159',
  '26 USC 6159',
  'IRM 5.14.1.3, paragraph 4',
  '26 U.S.C. § § 6159',
  '26 U.S.C. § 6159 (c)',
  '',
])('"%s" is no citation that tools can read', (cite) => {
  expect(parseCitation(cite)).toBeUndefined();
});

test('comments are read for what they cite, without the full stop after it', () => {
  const text =
    '/** Law: 26 U.S.C. § 6159(c); IRM 5.14.1.2(2) and (4). See (26 CFR 301.6159-1(b)). IRM, in short. */';
  const cites = citationsInComments(sourceFile('a.ts', text)).map(({ cite }) => cite);
  expect(cites).toEqual(['26 U.S.C. § 6159(c)', 'IRM 5.14.1.2(2)', '26 CFR 301.6159-1(b)']);
});
