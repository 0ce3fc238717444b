import { povertyGuidelineAlaska } from './poverty-guideline-alaska.ts';
import { povertyGuidelineContiguous } from './poverty-guideline-contiguous.ts';
import { povertyGuidelineHawaii } from './poverty-guideline-hawaii.ts';

/** The guidelines by part of the country. */
export const povertyGuidelines = {
  contiguous: povertyGuidelineContiguous,
  alaska: povertyGuidelineAlaska,
  hawaii: povertyGuidelineHawaii,
} as const;
