import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { offersMediation } from './offers-mediation.ts';

const ended = (result: string) => ({ supportRequestId: result, inDay: day('2026-03-02'), result });

test.each([
  [[], true],
  [[ended('denied-with-concurrence')], true],
  [[ended('mediated-partially-agreed')], true],
  [[ended('mediated-unagreed')], false],
  [[ended('mediated-unagreed'), ended('withdrawn-by-taxpayer')], false],
])('[PAMX-038] after %j mediation of the same issues is offered: %s', (mediations, offered) => {
  expect(offersMediation(mediations)).toBe(offered);
});
