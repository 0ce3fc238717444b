import { z } from 'zod';
import { zCents } from '#platform/http/schemas.ts';
import { dueDayOfMonthMax } from '../parameters/due-day-of-month-max.ts';
import { factSchemas } from './facts.contract.ts';

/** No adopted edition allows a later day; which day counts on the action's own day is the rules' to say. */
export const dueDayOfMonthMost = Math.max(...dueDayOfMonthMax.values.map(({ value }) => value));

const { request, taxpayer, compliance, household, finances, origin } = factSchemas(zCents, dueDayOfMonthMost);

/** The facts given with a request, amounts in whole cents. What is left out is unknown. */
export const zGivenFacts = z.strictObject({
  request: request.prefault({}),
  taxpayer,
  compliance: compliance.prefault({}),
  household: household.prefault({}),
  finances: finances.prefault({}),
  origin: origin.prefault({}),
});
