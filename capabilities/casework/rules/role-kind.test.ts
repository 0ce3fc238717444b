import { expect, test } from 'vitest';
import { caseRoles, everyRole, holdsCases, isTaxpayerSide, rolesOfKind } from './role-kind.ts';

test('the taxpayer and the representative are the taxpayer side, nobody else is', () => {
  expect(everyRole.filter(isTaxpayerSide)).toEqual(['taxpayer', 'representative']);
  expect(isTaxpayerSide('nobody-known')).toBe(false);
});

test('connected programs and the system are neither staff nor taxpayer side', () => {
  expect(rolesOfKind('system')).toEqual(['integrator', 'system']);
});

test('every role is of one kind and listed once', () => {
  const byKind = [
    ...rolesOfKind('staff'),
    ...rolesOfKind('taxpayer-side'),
    ...rolesOfKind('outside'),
    ...rolesOfKind('system'),
  ];
  expect(byKind.toSorted()).toEqual(everyRole.toSorted());
  expect(new Set(everyRole).size).toBe(everyRole.length);
});

test('a mediator is staff behind a wall: no queue, contacts or history of a taxpayer', () => {
  expect(rolesOfKind('staff')).toContain('mediator');
  expect(caseRoles).not.toContain('mediator');
  expect(caseRoles).toContain('revenue-officer');
});

test('revenue officers and group managers can hold a case', () => {
  expect(everyRole.filter(holdsCases)).toEqual(['revenue-officer', 'group-manager']);
});
