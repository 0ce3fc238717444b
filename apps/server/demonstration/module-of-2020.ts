import type { Opened } from './story.ts';

/** A module of the year 2020, assessed in June 2021, of a taxpayer who appeals. */
export const moduleOf2020 = (
  mft: string,
  period: string,
  kindOfTax: Opened['kindOfTax'],
  taxCents: number,
): Opened => ({
  mft,
  period,
  kindOfTax,
  status: '26',
  taxCents,
  assessedPenaltyCents: Math.trunc(taxCents / 20),
  assessedInterestCents: Math.trunc(taxCents / 50),
  assessedDay: '2021-06-14',
  returnDueDay: '2021-04-15',
  timelyFiled: true,
  csedDay: '2031-06-14',
  restitution: false,
  joint: false,
  restrictedAccruals: false,
});
