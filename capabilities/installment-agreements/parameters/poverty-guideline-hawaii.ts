import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { PovertyGuideline } from './poverty-guideline.ts';

/** The HHS poverty guideline for Hawaii. */
export const povertyGuidelineHawaii: Parameter<PovertyGuideline> = {
  id: 'installment-agreements.poverty-guideline-hawaii',
  unit: 'table',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-01-13'),
      value: { firstPersonCents: dollars(13_960), eachAdditionalCents: dollars(4_970) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'recalled',
        note:
          'each additional person is recalled, and a published list has 4,810; HHS poverty guidelines;' +
          ' first day recalled',
      },
    },
    {
      from: day('2019-01-11'),
      value: { firstPersonCents: dollars(14_380), eachAdditionalCents: dollars(5_080) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2020-01-15'),
      value: { firstPersonCents: dollars(14_680), eachAdditionalCents: dollars(5_150) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2021-01-13'),
      value: { firstPersonCents: dollars(14_820), eachAdditionalCents: dollars(5_220) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2022-01-12'),
      value: { firstPersonCents: dollars(15_630), eachAdditionalCents: dollars(5_430) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2023-01-19'),
      value: { firstPersonCents: dollars(16_770), eachAdditionalCents: dollars(5_910) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2024-01-11'),
      value: { firstPersonCents: dollars(17_310), eachAdditionalCents: dollars(6_190) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2025-01-15'),
      value: { firstPersonCents: dollars(17_990), eachAdditionalCents: dollars(6_330) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2026-01-13'),
      value: { firstPersonCents: dollars(18_360), eachAdditionalCents: dollars(6_530) },
      source: { cite: 'IRM 5.14.1.2(9)', confidence: 'read', note: 'HHS poverty guidelines; first day read' },
    },
  ],
};
