import { type Citation, irm, usc } from '#kernel/law/source.ts';

/** Why a task stands where it stands, what weighs most first. The place in this list is the rank. */
export const riskReasons = [
  'unread-inbound-bars-levy',
  'late-protective-input',
  'last-day-of-right',
  'late',
  'due-today',
  'due-in-three-business-days',
  'due-this-week',
  'due-later',
  'no-due-day',
] as const;
export type RiskReasonName = (typeof riskReasons)[number];

/** The law behind a reason, where it is more than a day that somebody has set. */
export const riskReasonLaw: Readonly<Partial<Record<RiskReasonName, Citation>>> = {
  'unread-inbound-bars-levy': usc('6331(k)(2)(A)'),
  'late-protective-input': irm('5.14.1.3(1)'),
  'last-day-of-right': usc('7803(a)(3)'),
};

/** The parts of a queue, by the time that is left. */
export const bands = ['late', 'today', 'three-business-days', 'this-week', 'later'] as const;
export type Band = (typeof bands)[number];

/** What a band says by itself, for a task that no weightier reason ranks. */
export const riskReasonOfBand: Readonly<Record<Band, RiskReasonName>> = {
  late: 'late',
  today: 'due-today',
  'three-business-days': 'due-in-three-business-days',
  'this-week': 'due-this-week',
  later: 'due-later',
};

/** Our own division of a queue, not the law's: business days that count as soon. */
export const soonBusinessDays = 3;

/** Our own division of a queue, not the law's: days that count as this week, today left out. */
export const weekDays = 7;
