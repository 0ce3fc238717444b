/**
 * How a state looks: what it means to the reader, not how good it is. Each tone has its icon; the word comes
 * from the words.
 */
export type Tone = 'neutral' | 'moving' | 'waiting' | 'protected' | 'ended' | 'late';

/**
 * All states that a screen can show, by process. A record's state is typed by its process table, so a state
 * that is missing here does not compile where it is shown.
 */
export const stateTones = {
  'agreement-request': {
    none: 'neutral',
    received: 'waiting',
    perfecting: 'waiting',
    pending: 'protected',
    'in-review': 'protected',
    approval: 'protected',
    approved: 'ended',
    rejected: 'ended',
    withdrawn: 'ended',
    'not-processable': 'neutral',
  },
  agreement: {
    none: 'neutral',
    approved: 'protected',
    void: 'ended',
    'in-effect': 'protected',
    'default-noticed': 'waiting',
    terminated: 'ended',
    paid: 'ended',
    replaced: 'ended',
  },
  appeal: {
    none: 'neutral',
    received: 'waiting',
    'postmark-open': 'waiting',
    late: 'late',
    returned: 'waiting',
    unclear: 'waiting',
    withdrawn: 'ended',
    dismissed: 'ended',
    transferred: 'waiting',
    assigned: 'waiting',
    acknowledged: 'moving',
    'in-conference': 'moving',
    discussed: 'moving',
    submitted: 'waiting',
    closed: 'ended',
  },
  'agreement-form': { none: 'neutral', open: 'moving', void: 'ended' },
  'inbound-item': { none: 'neutral', unread: 'waiting', read: 'moving', linked: 'ended' },
  letter: {
    none: 'neutral',
    drafted: 'moving',
    blocked: 'waiting',
    released: 'moving',
    sent: 'moving',
    delivered: 'ended',
    returned: 'waiting',
  },
  'support-request': {
    none: 'neutral',
    logged: 'waiting',
    open: 'waiting',
    held: 'waiting',
    perfecting: 'waiting',
    'held-and-perfecting': 'waiting',
    discussed: 'moving',
    'acceptance-proposed': 'moving',
    'acceptance-approved': 'moving',
    'tentatively-denied': 'moving',
    'denial-recommended': 'moving',
    'area-director-concurred': 'moving',
    'with-executive': 'moving',
    'executive-concurred': 'moving',
    'concurrence-shared': 'moving',
    'letter-signed': 'moving',
    'letter-mailed': 'moving',
    accepted: 'moving',
    notified: 'moving',
    'call-scheduled': 'moving',
    'call-held': 'moving',
    assigned: 'moving',
    concluded: 'moving',
    'closing-submitted': 'waiting',
    withdrawing: 'waiting',
    'withdrawing-assigned': 'waiting',
    'withdrawal-submitted': 'waiting',
    denied: 'ended',
    mediated: 'ended',
    withdrawn: 'ended',
  },
  'mediation-request': {
    none: 'neutral',
    inquiry: 'waiting',
    proposed: 'waiting',
    received: 'moving',
    declined: 'ended',
    dropped: 'ended',
    answered: 'ended',
  },
  authority: { none: 'neutral', filed: 'waiting', 'in-force': 'moving', ended: 'ended' },
  'double-record': {
    none: 'neutral',
    proposed: 'waiting',
    standing: 'moving',
    declined: 'ended',
    released: 'ended',
  },
  document: { none: 'neutral', received: 'waiting', filed: 'ended' },
  task: { none: 'neutral', open: 'waiting', done: 'ended', void: 'ended' },
  assignment: { none: 'neutral', open: 'moving', transferred: 'ended', closed: 'ended' },
  input: { none: 'neutral', due: 'waiting', sent: 'moving', posted: 'ended', rejected: 'waiting' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Tone>>>>;

export type Machine = keyof typeof stateTones;
export type StateOf<M extends Machine> = keyof (typeof stateTones)[M] & string;

export function toneOf<M extends Machine>(machine: M, state: StateOf<M>): Tone {
  return (stateTones[machine] as Readonly<Record<StateOf<M>, Tone>>)[state];
}
