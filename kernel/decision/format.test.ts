import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { cents } from '../money/cents.ts';
import type { FactValue, Unit } from './finding.ts';
import {
  formatCents,
  formatCount,
  formatDay,
  formatDaysLeft,
  formatList,
  formatModule,
  formatNumber,
  formatPercent,
  formatValue,
} from './format.ts';
import type { Speech } from './phrase.ts';

const staff: Speech = { language: 'en', audience: 'staff', words: {} };
const taxpayer: Speech = {
  language: 'en',
  audience: 'taxpayer',
  words: { 'period.30': '{year} income tax' },
};
const contribuyente: Speech = {
  language: 'es',
  audience: 'taxpayer',
  words: { 'period.30': 'impuesto sobre el ingreso de {year}' },
};

test.each([
  [0, '$0.00'],
  [5, '$0.05'],
  [123_456, '$1,234.56'],
  [100_000_000_001, '$1,000,000,000.01'],
  [-1200, '−$12.00'],
])('%s cents are %s', (count, text) => {
  expect(formatCents(cents(count))).toBe(text);
});

test('every amount can be read back from its text', () => {
  assert(
    property(integer(), (count) => {
      const text = formatCents(cents(count)).replace('−', '-').replaceAll(/[$,]/g, '');
      expect(Math.round(Number(text) * 100)).toBe(count);
    }),
  );
});

test.each([
  [staff, 'table', '04/03/2023'],
  [staff, 'sentence', 'Mon, Apr 3, 2023'],
  [taxpayer, 'table', 'April 3, 2023'],
  [taxpayer, 'sentence', 'April 3, 2023'],
  [contribuyente, 'sentence', '3 de abril de 2023'],
  [{ ...staff, language: 'es' }, 'sentence', 'lun 3 abr 2023'],
] as const)('a day for a reader: %o in a %s', (speech, place, text) => {
  expect(formatDay(day('2023-04-03'), speech, place)).toBe(text);
});

test('every month has its name in each form', () => {
  const days = Array.from({ length: 12 }, (_, index) => day(`2023-${String(index + 1).padStart(2, '0')}-01`));
  expect(days.map((on) => formatDay(on, taxpayer)).map((text) => text.split(' ')[0])).toEqual(
    'January February March April May June July August September October November December'.split(' '),
  );
  expect(days.map((on) => formatDay(on, contribuyente)).map((text) => text.split(' ')[2])).toEqual(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  );
});

test('counts have their plural in both languages', () => {
  expect([0, 1, 2].map((count) => formatCount(count, 'days', staff))).toEqual(['0 days', '1 day', '2 days']);
  expect([1, 72].map((count) => formatCount(count, 'months', contribuyente))).toEqual(['1 mes', '72 meses']);
  expect(formatCount(1, 'years', staff)).toBe('1 year');
  expect(formatCount(24, 'hours', contribuyente)).toBe('24 horas');
});

test.each([
  [12, '12 days left', 'Quedan 12 días'],
  [1, '1 day left', 'Queda 1 día'],
  [0, 'Last day is today', 'Hoy es el último día'],
  [-1, '1 day late', '1 día de retraso'],
  [-30, '30 days late', '30 días de retraso'],
])('%s days before a deadline', (daysLeft, english, spanish) => {
  expect(formatDaysLeft(daysLeft, staff)).toBe(english);
  expect(formatDaysLeft(daysLeft, contribuyente)).toBe(spanish);
});

test('numbers and percents', () => {
  expect([1234, 0.5, -1234.25, 999].map(formatNumber)).toEqual(['1,234', '0.5', '−1,234.25', '999']);
  expect([25, 0.25].map(formatPercent)).toEqual(['25%', '0.25%']);
});

test.each([
  [[], '', ''],
  [['2019'], '2019', '2019'],
  [['2019', '2020'], '2019 and 2020', '2019 y 2020'],
  [['2019', '2020', '2021'], '2019, 2020, and 2021', '2019, 2020 y 2021'],
  [['gastos', 'ingresos'], 'gastos and ingresos', 'gastos e ingresos'],
  [['agua', 'hielo'], 'agua and hielo', 'agua y hielo'],
])('a list of %o', (items, english, spanish) => {
  expect(formatList(items, staff)).toBe(english);
  expect(formatList(items, contribuyente)).toBe(spanish);
});

test('staff read a module as its code, a taxpayer in words', () => {
  expect(formatModule('30 202012', staff)).toBe('30 202012');
  expect(formatModule('30 202012', taxpayer)).toBe('2020 income tax');
  expect(formatModule('30 202012', contribuyente)).toBe('impuesto sobre el ingreso de 2020');
  expect(formatModule('55 202012', taxpayer)).toBe('55 202012');
  expect(formatModule('Form 2751', taxpayer)).toBe('Form 2751');
  const quarterly = {
    ...taxpayer,
    words: { 'period.01': 'payroll tax, quarter {quarter} of {year} (to {month})' },
  };
  expect(formatModule('01 202106', quarterly)).toBe('payroll tax, quarter 2 of 2021 (to June)');
});

test.each<[FactValue, Unit, string]>([
  ['unknown', 'cents', 'Unknown'],
  [1_000_001, 'cents', '$10,000.01'],
  ['2023-04-03', 'day', 'Mon, Apr 3, 2023'],
  ['soon', 'day', 'soon'],
  [30, 'days', '30 days'],
  [1, 'months', '1 month'],
  [3, 'years', '3 years'],
  [5, 'count', '5'],
  [true, 'yes-no', 'Yes'],
  [false, 'yes-no', 'No'],
  [0.5, 'percent', '0.5%'],
  [72, 'code', '72'],
  ['72', 'code', 'Litigation'],
  ['free text', 'text', 'free text'],
  [['30 202012', '30 202112'], 'code', '30 202012 and 30 202112'],
  [[], 'text', 'None'],
  [0.5, 'cents', '0.5'],
])('%o as %s is "%s"', (value, unit, text) => {
  const speech = { ...staff, words: { 'value.moduleStatus.72': 'Litigation' } };
  expect(formatValue(value, unit, 'moduleStatus', speech)).toBe(text);
});

test('what nobody knows yet is said in the reader’s words', () => {
  expect(formatValue('unknown', 'yes-no', 'x', taxpayer)).toBe('We don’t know yet');
  expect(formatValue('unknown', 'yes-no', 'x', contribuyente)).toBe('Aún no lo sabemos');
});
