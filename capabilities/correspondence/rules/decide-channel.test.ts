import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import type { OutboundChannel } from './channel.ts';
import { type ChannelFacts, type ChannelOutcome, decideChannel, decideChannels } from './decide-channel.ts';

const facts: ChannelFacts = {
  sending: 'missing-parts',
  sendBy: 'mail',
  receivedBy: 'e-mail',
  onDay: day('2023-04-10'),
};

function decide(change: Partial<ChannelFacts>) {
  return decideChannel({ ...facts, ...change }, sampleLaw);
}

function failed(change: Partial<ChannelFacts>): readonly string[] {
  return decide(change)
    .findings.filter(({ holds }) => holds === false)
    .map(({ test: name }) => name);
}

describe('an answer to an e-mailed proposal', () => {
  test('[IA-A-137] is refused by e-mail, citing the security policy, and goes by letter', () => {
    const refused = decide({ sendBy: 'e-mail' });
    expect(refused.outcome).toBe('must-not-send');
    const finding = refused.findings.find(({ test: name }) => name === 'e-mail-not-answered-by-e-mail');
    expect(finding).toMatchObject({
      holds: false,
      law: { cite: 'IRM 5.14.1.3(1)' },
      cure: {
        act: 'send-another-way',
        names: ['mail', 'personal-delivery', 'fax', 'online-account', 'phone'],
      },
    });
    expect(decide({ sendBy: 'mail' }).outcome).toBe('may-send');
  });

  test('[IA-A-137] is refused by e-mail for a notice that the program itself would send', () => {
    expect(decide({ sending: 'notice', sendBy: 'e-mail' }).outcome).toBe('must-not-send');
    expect(decide({ sending: 'notice', sendBy: 'phone' }).outcome).toBe('may-send');
  });

  test('is offered every approved channel that its letter may take and no e-mail', () => {
    const offered = decideChannels(
      { sending: 'missing-parts', receivedBy: 'e-mail', onDay: facts.onDay },
      sampleLaw,
    )
      .filter(({ decision }) => decision.outcome === 'may-send')
      .map(({ sendBy }) => sendBy);
    expect(offered).toEqual(['mail', 'personal-delivery', 'fax', 'online-account']);
  });
});

describe('a channel', () => {
  test.each<[ChannelFacts['sending'], ChannelFacts['receivedBy'], OutboundChannel, ChannelOutcome, string[]]>(
    [
      ['missing-parts', 'phone', 'fax', 'may-send', []],
      ['missing-parts', 'phone', 'phone', 'must-not-send', ['letter-goes-this-way']],
      ['missing-parts', 'phone', 'e-mail', 'must-not-send', ['channel-approved', 'letter-goes-this-way']],
      ['agreement-confirmation', 'none', 'mail', 'may-send', []],
      ['agreement-confirmation', 'none', 'personal-delivery', 'may-send', []],
      ['agreement-confirmation', 'none', 'fax', 'must-not-send', ['letter-goes-this-way']],
      [
        'agreement-confirmation',
        'none',
        'e-mail',
        'must-not-send',
        ['channel-approved', 'letter-goes-this-way'],
      ],
      ['notice', 'unknown', 'phone', 'may-send', []],
    ],
  )('%s, received by %s, sent by %s: %s', (sending, receivedBy, sendBy, outcome, tests) => {
    expect(decide({ sending, receivedBy, sendBy }).outcome).toBe(outcome);
    expect(failed({ sending, receivedBy, sendBy })).toEqual(tests);
  });

  test('a failure that is known beats how the proposal came being unknown', () => {
    const decision = decide({ receivedBy: 'unknown', sendBy: 'e-mail' });
    expect(decision.outcome).toBe('must-not-send');
    expect(decision.findings[0]?.holds).toBe('unknown');
  });

  test('a day before the oldest edition has no answer', () => {
    expect(() => decide({ onDay: day('2022-12-22') })).toThrow('has no value in force');
  });
});
