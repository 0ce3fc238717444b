import { expect, test } from 'vitest';
import { isAccountNumber, isRoutingNumber } from './bank-account.ts';

test.each`
  case                                 | text            | holds
  ${'a routing number'}                | ${'021000021'}  | ${true}
  ${'another one'}                     | ${'051404260'}  | ${true}
  ${'the last digit does not confirm'} | ${'021000022'}  | ${false}
  ${'two digits changed places'}       | ${'012000021'}  | ${false}
  ${'eight digits'}                    | ${'02100002'}   | ${false}
  ${'ten digits'}                      | ${'0210000210'} | ${false}
  ${'a letter in it'}                  | ${'02100002O'}  | ${false}
  ${'a sign of another script'}        | ${'٠21000021'}  | ${false}
  ${'nine zeros'}                      | ${'000000000'}  | ${false}
  ${'nothing'}                         | ${''}           | ${false}
`('$case: $text → $holds', ({ text, holds }: { text: string; holds: boolean }) => {
  expect(isRoutingNumber(text)).toBe(holds);
});

test.each`
  text                    | holds
  ${'123456'}             | ${true}
  ${'1234'}               | ${true}
  ${'12345678901234567'}  | ${true}
  ${'123'}                | ${false}
  ${'123456789012345678'} | ${false}
  ${'12 3456'}            | ${false}
  ${''}                   | ${false}
`('an account number of digits: "$text" → $holds', ({ text, holds }: { text: string; holds: boolean }) => {
  expect(isAccountNumber(text)).toBe(holds);
});
