import type { Source } from '#kernel/law/source.ts';
import type { MediatedWork } from './works.ts';

/** The kinds of issue that are offered for choice, and how sure we are that these are they. */
export type IssueCatalogue = { readonly source: Source; readonly kinds: readonly string[] };

const remembered = 'remembered from the text of 2020 and from Announcement 2008-111, which were not read';

/** What can be mediated in each kind of appeal; what fits none of the kinds is told under the last one. */
export const mediationIssues: Readonly<Record<MediatedWork, IssueCatalogue>> = {
  'offer-in-compromise': {
    source: { cite: 'IRM 8.26.9.2.1', confidence: 'recalled', note: remembered },
    kinds: [
      'asset-value',
      'dissipated-assets',
      'share-in-joint-assets',
      'future-income',
      'shared-expenses',
      'other-factual-or-legal',
    ],
  },
  'trust-fund-recovery-penalty': {
    source: { cite: 'IRM 8.26.9.2.2', confidence: 'recalled', note: remembered },
    kinds: ['responsible-person', 'willfulness', 'payments', 'other-factual-or-legal'],
  },
};
