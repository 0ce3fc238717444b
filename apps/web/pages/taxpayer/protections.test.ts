import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { mayProtect, protectedSince, protectionsOf } from './protections.ts';

type Listed = Parameters<typeof protectionsOf>[0];
type Entries = Parameters<typeof protectionsOf>[1];

const listed = (requests: readonly object[], agreements: readonly object[] = []) =>
  ({ requests, agreements }) as unknown as Listed;
const entries = (list: readonly object[]) => list as unknown as Entries;

test('a pending request bars levy from its day, without an end', () => {
  const found = protectionsOf(
    listed([{ requestId: 'r', pendingFrom: '2023-04-02', levyBarred: true }]),
    entries([]),
  );
  expect(found).toEqual([{ key: 'r', of: 'request', from: '2023-04-02' }]);
  expect(protectedSince(found)).toBe('2023-04-02');
});

test('a request that was never pending bars nothing', () => {
  const found = protectionsOf(listed([{ requestId: 'r', levyBarred: false }]), entries([]));
  expect(found).toEqual([]);
  expect(protectedSince(found)).toBeUndefined();
});

test('an agreement takes over where its request ends, and the protection has no break', () => {
  const found = protectionsOf(
    listed(
      [{ requestId: 'r', pendingFrom: '2023-03-27', levyBarred: false, agreementId: 'a' }],
      [{ agreementId: 'a', fromDay: '2023-04-03', levyBarred: true }],
    ),
    entries([]),
  );
  expect(found).toEqual([
    { key: 'r', of: 'request', from: '2023-03-27', to: '2023-04-03' },
    { key: 'a', of: 'agreement', from: '2023-04-03' },
  ]);
  expect(protectedSince(found)).toBe('2023-03-27');
});

test('a withdrawn request ends with the last thing that happened to it, and protects no more', () => {
  const found = protectionsOf(
    listed([{ requestId: 'r', pendingFrom: '2023-03-27', levyBarred: false }]),
    entries([
      { recordId: 'other', onDay: '2023-04-09' },
      { recordId: 'r', onDay: '2023-04-05' },
      { recordId: 'r', onDay: '2023-03-27' },
    ]),
  );
  expect(found).toEqual([{ key: 'r', of: 'request', from: '2023-03-27', to: '2023-04-05' }]);
  expect(protectedSince(found)).toBeUndefined();
});

test('a gap between two protections begins the count anew', () => {
  const [first, second] = [
    { key: '1', of: 'request' as const, from: day('2023-01-02'), to: day('2023-02-01') },
    { key: '2', of: 'request' as const, from: day('2023-04-02') },
  ];
  expect(protectedSince([first, second])).toBe('2023-04-02');
});

test('a request of which it is not known whether it is pending may protect; one that lacks parts does not', () => {
  expect(mayProtect(listed([{ requestId: 'r', state: 'perfecting' }]))).toBe(false);
  expect(
    mayProtect(
      listed([
        { requestId: 'r', state: 'perfecting' },
        { requestId: 's', state: 'received' },
      ]),
    ),
  ).toBe(true);
});
