import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { adoptedLaw, guidanceDocument } from './adopted-law.ts';
import { guidanceStandingOf } from './guidance-standing.ts';

test.each`
  document                   | on              | standing
  ${'irm-5.14.1-2022-12-23'} | ${'2022-12-22'} | ${'to-come'}
  ${'irm-5.14.1-2022-12-23'} | ${'2022-12-23'} | ${'in-force'}
  ${'irm-5.14.1-2022-12-23'} | ${'2023-03-30'} | ${'in-force'}
  ${'irm-5.14.1-2022-12-23'} | ${'2023-03-31'} | ${'superseded'}
  ${'irm-5.14.1-2023-03-31'} | ${'2023-03-30'} | ${'to-come'}
  ${'irm-5.14.1-2023-03-31'} | ${'2023-03-31'} | ${'in-force'}
  ${'irm-5.14.1-2023-03-31'} | ${'2030-01-01'} | ${'in-force'}
  ${'irm-5.14.1-2024-07-02'} | ${'2030-01-01'} | ${'shipped'}
  ${'ap-08-1125-0028'}       | ${'2025-11-23'} | ${'to-come'}
  ${'ap-08-1125-0028'}       | ${'2025-11-24'} | ${'in-force'}
  ${'ap-08-1125-0028'}       | ${'2027-11-24'} | ${'in-force'}
  ${'ap-08-1125-0028'}       | ${'2027-11-25'} | ${'expired'}
`('$document on $on is $standing', ({ document, on, standing }) => {
  expect(guidanceStandingOf(guidanceDocument(document), day(on), adoptedLaw)).toBe(standing);
});

test('an expired edition that was followed by another one is superseded, whichever came first', () => {
  const temporary = { ...guidanceDocument('irm-5.14.1-2022-12-23'), expiryDay: day('2023-01-31') };
  const law = { ...adoptedLaw, adopted: [{ document: temporary, fromDay: temporary.effectiveDay }] };
  expect(guidanceStandingOf(temporary, day('2023-02-01'), law)).toBe('expired');
  const followed = { ...law, adopted: [...law.adopted, ...adoptedLaw.adopted.slice(1)] };
  expect(guidanceStandingOf(temporary, day('2023-03-31'), followed)).toBe('superseded');
});
