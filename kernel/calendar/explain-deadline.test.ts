import { expect, test } from 'vitest';
import type { Reader } from '../decision/words.ts';
import { irm } from '../law/source.ts';
import { day, instant } from './day.ts';
import { computeDeadline, computeHourDeadline } from './deadline.ts';
import { explainDeadline } from './explain-deadline.ts';

const staff: Reader = { language: 'en', audience: 'staff' };
const persona: Reader = { language: 'es', audience: 'taxpayer' };
const thirtyDays = computeDeadline({
  from: day('2022-11-24'),
  days: 30,
  counting: 'calendar',
  rollsForward: true,
  law: irm('5.14.1.5(1)c'),
});

test('a deadline explains itself to staff', () => {
  expect(explainDeadline(thirtyDays.steps, staff)).toEqual([
    { sentence: 'The period starts from Thu, Nov 24, 2022. That day is not counted.' },
    { sentence: 'Counting 30 calendar days leads to Sat, Dec 24, 2022.', law: 'IRM 5.14.1.5(1)c' },
    { sentence: 'Sat, Dec 24, 2022 is left out: Saturday.' },
    { sentence: 'Sun, Dec 25, 2022 is left out: Sunday.' },
    { sentence: 'Mon, Dec 26, 2022 is left out: Christmas Day.', law: '5 U.S.C. § 6103(a)' },
    {
      sentence:
        'A last day on a Saturday, Sunday or legal holiday moves to the next day that is none of these: ' +
        'Tue, Dec 27, 2022.',
      law: '26 U.S.C. § 7503',
    },
    { sentence: 'The last day is Tue, Dec 27, 2022.' },
  ]);
});

test('a deadline explains itself to a taxpayer in Spanish', () => {
  const sentences = explainDeadline(thirtyDays.steps, persona).map((step) => step.sentence);
  expect(sentences[1]).toBe('Al contar 30 días calendario se llega al 24 de diciembre de 2022.');
  expect(sentences[4]).toBe('El 26 de diciembre de 2022 no se cuenta: Navidad.');
  expect(sentences.at(-1)).toBe('El último día es el 27 de diciembre de 2022.');
});

test('one business day is told in the singular', () => {
  const { steps } = computeDeadline({
    from: day('2023-04-03'),
    days: 1,
    counting: 'business',
    rollsForward: false,
    law: irm('8.26.9'),
  });
  expect(explainDeadline(steps, staff)[1]?.sentence).toBe(
    'Counting 1 business day leads to Tue, Apr 4, 2023.',
  );
});

test('a deadline by the clock is told in the time that the caller writes', () => {
  const { steps } = computeHourDeadline({
    fromAt: instant('2023-04-18T13:00:00.000Z'),
    hours: 24,
    law: irm('5.14.1.3(1)'),
  });
  const told = explainDeadline(steps, staff, (at) => `${at.slice(0, 10)} 9:00 a.m. ET`);
  expect(told).toEqual([
    { sentence: 'The period starts at 2023-04-18 9:00 a.m. ET.' },
    {
      sentence: 'Counting 24 hours by the clock leads to 2023-04-19 9:00 a.m. ET.',
      law: 'IRM 5.14.1.3(1)',
    },
    { sentence: 'The last moment is 2023-04-19 9:00 a.m. ET.' },
  ]);
});
