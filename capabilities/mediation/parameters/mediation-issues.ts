import type { MediatedWork } from './works.ts';

/**
 * The kinds of issue that are offered for choice, remembered from the manual of 2020; "other" is always one.
 */
export const mediationIssues: Readonly<Record<MediatedWork, readonly string[]>> = {
  'offer-in-compromise': [
    'asset-value',
    'dissipated-assets',
    'share-in-joint-assets',
    'future-income',
    'shared-expenses',
    'other-factual-or-legal',
  ],
  'trust-fund-recovery-penalty': ['responsible-person', 'willfulness', 'payments', 'other-factual-or-legal'],
};
