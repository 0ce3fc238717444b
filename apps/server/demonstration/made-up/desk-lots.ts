import type { Deed } from '../story.ts';

/** A deed so many working days after the proposal. */
export type LaterDeed = readonly [does: Deed, workingDaysLater: number];

/** Many taxpayers to whom much the same happened, made from examples in turn. */
export type Lot = {
  readonly count: number;
  readonly examples: readonly string[];
  /** The proposal came this many working days before the demonstration begins, at most and at least. */
  readonly received: readonly [earliest: number, latest: number] | 'on-the-last-day' | 'never';
  readonly deeds: readonly LaterDeed[];
  readonly what?: 'joint' | 'two-numbers' | 'representative' | 'unread-mail';
};

const light = ['guaranteed', 'streamlined-25'];
const full = ['ibtf-express-10', 'ibtf-express-25', 'ibtf', 'routine', 'partial-payment'];
const recorded: readonly LaterDeed[] = [
  ['ask-for-code', 0],
  ['settle', 1],
  ['record-agreement', 1],
];
const sent: readonly LaterDeed[] = [
  ['ask-for-code', 0],
  ['settle', 1],
  ['send-for-approval', 1],
];

/** What a group's desk holds on a Monday morning. */
export const deskLots: readonly Lot[] = [
  { count: 14, examples: full, received: [9, 1], deeds: sent },
  { count: 4, examples: full, received: [8, 4], deeds: [...sent, ['send-back', 2]] },
  { count: 6, examples: full, received: [9, 5], deeds: [...sent, ['approve', 3]] },
  { count: 6, examples: light, received: [5, 2], deeds: recorded },
  { count: 5, examples: light, received: [8, 4], deeds: [...recorded, ['send-letter', 2]] },
  {
    count: 10,
    examples: light,
    received: [9, 7],
    deeds: [...recorded, ['send-letter', 2], ['note-delivery', 6]],
  },
  {
    count: 4,
    examples: light,
    received: [9, 8],
    deeds: [...recorded, ['send-letter', 2], ['note-return', 7]],
  },
  {
    count: 18,
    examples: [...light, 'streamlined-50', ...full],
    received: [7, 1],
    deeds: [['ask-for-code', 0]],
  },
  { count: 8, examples: [...light, 'routine'], received: [4, 2], deeds: [] },
  { count: 6, examples: ['streamlined-25', 'ibtf', 'guaranteed'], received: 'on-the-last-day', deeds: [] },
  {
    count: 5,
    examples: light,
    received: [6, 2],
    deeds: [
      ['ask-for-code', 0],
      ['settle', 1],
    ],
  },
  {
    count: 8,
    examples: ['pending-no-amount', 'pending-unspecific', 'pending-range'],
    received: [9, 1],
    deeds: [],
  },
  {
    count: 5,
    examples: ['unknown-returns', 'unknown-payment', 'unknown-bankruptcy'],
    received: [6, 1],
    deeds: [],
  },
  {
    count: 4,
    examples: light,
    received: [9, 4],
    deeds: [
      ['ask-for-code', 0],
      ['withdraw', 2],
    ],
  },
  { count: 5, examples: ['streamlined-25'], received: [7, 2], deeds: [['ask-for-code', 0]], what: 'joint' },
  {
    count: 4,
    examples: ['streamlined-25'],
    received: [7, 2],
    deeds: [['ask-for-code', 0]],
    what: 'two-numbers',
  },
  { count: 6, examples: light, received: [8, 2], deeds: [['ask-for-code', 0]], what: 'representative' },
  { count: 8, examples: light, received: 'never', deeds: [], what: 'unread-mail' },
  { count: 6, examples: light, received: 'never', deeds: [] },
];
