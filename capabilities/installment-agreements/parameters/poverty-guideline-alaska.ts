import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { PovertyGuideline } from './poverty-guideline.ts';

/** The HHS poverty guideline for Alaska. */
export const povertyGuidelineAlaska: Parameter<PovertyGuideline> = {
  id: 'installment-agreements.poverty-guideline-alaska',
  unit: 'table',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-01-13'),
      value: { firstPersonCents: dollars(15_180), eachAdditionalCents: dollars(5_400) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2019-01-11'),
      value: { firstPersonCents: dollars(15_600), eachAdditionalCents: dollars(5_530) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2020-01-15'),
      value: { firstPersonCents: dollars(15_950), eachAdditionalCents: dollars(5_600) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2021-01-13'),
      value: { firstPersonCents: dollars(16_090), eachAdditionalCents: dollars(5_680) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2022-01-12'),
      value: { firstPersonCents: dollars(16_990), eachAdditionalCents: dollars(5_900) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2023-01-19'),
      value: { firstPersonCents: dollars(18_210), eachAdditionalCents: dollars(6_430) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2024-01-11'),
      value: { firstPersonCents: dollars(18_810), eachAdditionalCents: dollars(6_730) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2025-01-15'),
      value: { firstPersonCents: dollars(19_550), eachAdditionalCents: dollars(6_880) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2026-01-13'),
      value: { firstPersonCents: dollars(19_950), eachAdditionalCents: dollars(7_100) },
      source: { cite: 'IRM 5.14.1.2(9)', confidence: 'read', note: 'HHS poverty guidelines; first day read' },
    },
  ],
};
