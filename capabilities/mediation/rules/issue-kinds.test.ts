import { expect, test } from 'vitest';
import { mediationIssues } from '../parameters/mediation-issues.ts';
import { strangeKinds } from './issue-kinds.ts';

test('[PAMX-015] an offer has its kinds of issue and one for what fits none', () => {
  expect(mediationIssues['offer-in-compromise']).toMatchObject({
    source: { cite: 'IRM 8.26.9.2.1', confidence: 'recalled' },
    kinds: [
      'asset-value',
      'dissipated-assets',
      'share-in-joint-assets',
      'future-income',
      'shared-expenses',
      'other-factual-or-legal',
    ],
  });
  expect(strangeKinds([{ kind: 'asset-value' }, {}], 'offer-in-compromise')).toEqual([]);
  expect(strangeKinds([{ kind: 'willfulness' }], 'offer-in-compromise')).toEqual(['willfulness']);
});

test('[PAMX-016] a trust fund recovery penalty has responsibility, willfulness and payments', () => {
  const { kinds, source } = mediationIssues['trust-fund-recovery-penalty'];
  expect(kinds).toEqual(['responsible-person', 'willfulness', 'payments', 'other-factual-or-legal']);
  expect(source.confidence).toBe('recalled');
  expect(strangeKinds([{ kind: 'payments' }], 'trust-fund-recovery-penalty')).toEqual([]);
  expect(strangeKinds([{ kind: 'asset-value' }], 'trust-fund-recovery-penalty')).toEqual(['asset-value']);
});
