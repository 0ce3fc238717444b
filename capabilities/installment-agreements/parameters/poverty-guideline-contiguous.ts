import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { PovertyGuideline } from './poverty-guideline.ts';

/** The HHS poverty guideline for the 48 contiguous states and the District of Columbia. */
export const povertyGuidelineContiguous: Parameter<PovertyGuideline> = {
  id: 'installment-agreements.poverty-guideline-contiguous',
  unit: 'table',
  selectedBy: 'agreementDay',
  values: [
    {
      from: day('2018-01-13'),
      value: { firstPersonCents: dollars(12_140), eachAdditionalCents: dollars(4_320) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2019-01-11'),
      value: { firstPersonCents: dollars(12_490), eachAdditionalCents: dollars(4_420) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2020-01-15'),
      value: { firstPersonCents: dollars(12_760), eachAdditionalCents: dollars(4_480) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2021-01-13'),
      value: { firstPersonCents: dollars(12_880), eachAdditionalCents: dollars(4_540) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2022-01-12'),
      value: { firstPersonCents: dollars(13_590), eachAdditionalCents: dollars(4_720) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2023-01-19'),
      value: { firstPersonCents: dollars(14_580), eachAdditionalCents: dollars(5_140) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2024-01-11'),
      value: { firstPersonCents: dollars(15_060), eachAdditionalCents: dollars(5_380) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2025-01-15'),
      value: { firstPersonCents: dollars(15_650), eachAdditionalCents: dollars(5_500) },
      source: {
        cite: 'IRM 5.14.1.2(9)',
        confidence: 'read',
        note: 'HHS poverty guidelines; first day recalled',
      },
    },
    {
      from: day('2026-01-13'),
      value: { firstPersonCents: dollars(15_960), eachAdditionalCents: dollars(5_680) },
      source: { cite: 'IRM 5.14.1.2(9)', confidence: 'read', note: 'HHS poverty guidelines; first day read' },
    },
  ],
};
