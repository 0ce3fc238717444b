import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideDenialRecommendation } from './decide-denial-recommendation.ts';

const onDay = day('2026-03-10');

test.each([
  ['denial', 'may-be-asked'],
  ['acceptance', 'may-not-be-asked'],
] as const)('[PAM-117] a discussion that ends with %s → the area director %s', (recommends, outcome) => {
  const decision = decideDenialRecommendation({ onDay, recommends }, law);
  expect(decision.outcome).toBe(outcome);
  if (outcome === 'may-not-be-asked')
    expect(decision.findings).toMatchObject([
      { test: 'denial-was-recommended', holds: false, cure: { act: 'recommend-acceptance' } },
    ]);
});
