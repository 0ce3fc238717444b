import { moduleOf2020 } from './module-of-2020.ts';
import type { AppealTold, Story } from './story.ts';

const appellant = (name: string, tin: string, appeal: AppealTold, taxCents: number): Story => ({
  taxpayer: {
    kind: 'individual',
    name,
    tinKind: 'ssn',
    tin,
    language: 'en',
    addressLines: ['27 Sample Road', 'Norfolk, VA 23510'],
  },
  modules: [moduleOf2020('30', '202012', 'individual-income', taxCents)],
  appeal,
});

/**
 * Appeals at each point of their way, so that the desks of Appeals are not empty: one that waits for its
 * postmark, one to be assigned, one to be acknowledged, one in conference.
 */
export const appealStories: readonly Story[] = [
  appellant(
    'B. Halvorsen',
    '000910401',
    {
      receivedAt: '2023-03-30T14:10:00.000Z',
      channel: 'mail',
      described: 'Request for a plan, Form 1040, 2020',
      act: 'rejection',
      actDay: '2023-02-23',
      goesTo: 'collection',
    },
    1_940_000,
  ),
  appellant(
    'C. Whitaker',
    '000910402',
    {
      receivedAt: '2023-03-23T15:00:00.000Z',
      channel: 'fax',
      described: 'Plan of 2021, Form 1040, 2020',
      act: 'termination',
      actDay: '2023-03-06',
      goesTo: 'appeals',
    },
    860_000,
  ),
  appellant(
    'D. Okonkwo',
    '000910403',
    {
      receivedAt: '2023-03-21T16:30:00.000Z',
      channel: 'fax',
      described: 'Trust fund taxes of Okonkwo Stone LLC, fourth quarter of 2020',
      act: 'penalty-proposal',
      actDay: '2023-02-13',
      goesTo: 'employee',
    },
    2_310_000,
  ),
  appellant(
    'E. Lindgren',
    '000910404',
    {
      receivedAt: '2023-03-20T14:00:00.000Z',
      channel: 'mail',
      described: 'Offer of September 2022, Form 1040, 2020',
      act: 'offer-rejection',
      actDay: '2023-03-13',
      goesTo: 'conference',
    },
    3_450_000,
  ),
];
