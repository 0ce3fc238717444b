/**
 * May this go to the taxpayer by this channel?
 *
 * Law: IRM 5.14.1.3(1): a proposal that came by e-mail is not answered by e-mail; IRM 5.14.1.4.4(8): the
 * confirmation of an agreement is mailed or handed over.
 * Not modelled: which fax number or address is the taxpayer's own; that is found where it is sent.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type InForce, inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { approvedChannels } from '../parameters/approved-channels.ts';
import { letterChannels } from '../parameters/letter-channels.ts';
import type { LetterKind } from '../parameters/letter-kinds.ts';
import { type InboundChannel, type OutboundChannel, outboundChannels } from './channel.ts';
import { guidanceSeries } from './guidance-series.ts';

export type ChannelFacts = {
  /** A letter, or a short notice such as the program itself would send. */
  readonly sending: LetterKind | 'notice';
  readonly sendBy: OutboundChannel;
  /** How the proposal that is answered came; `none` if nothing is answered. */
  readonly receivedBy: Unknown<InboundChannel> | 'none';
  readonly onDay: Day;
};

export type ChannelOutcome = 'may-send' | 'must-not-send' | 'needs-facts';
const decided = ruleNamed<ChannelOutcome>('channel', 1);

export function decideChannel(facts: ChannelFacts, law: Law): Decision<ChannelOutcome> {
  const approved = inForce(approvedChannels, facts.onDay, law);
  const findings = [
    emailNotAnsweredByEmail(facts, approved),
    channelApproved(facts, approved),
    ...letterMayGoThisWay(facts, law),
  ];
  const outcomes = { true: 'may-send', false: 'must-not-send', unknown: 'needs-facts' } as const;
  const edition = editionInForce(guidanceSeries, facts.onDay, law).id;
  return decided(outcomes[`${holdsTogether(findings)}`], findings, law, edition, facts.onDay);
}

/** Every channel with its decision, for a choice that shows why one is barred. */
export function decideChannels(facts: Omit<ChannelFacts, 'sendBy'>, law: Law) {
  return outboundChannels.map((sendBy) => ({ sendBy, decision: decideChannel({ ...facts, sendBy }, law) }));
}

function emailNotAnsweredByEmail({ receivedBy, sendBy }: ChannelFacts, approved: InForce<readonly string[]>) {
  const holds = sendBy !== 'e-mail' || (receivedBy === 'unknown' ? 'unknown' : receivedBy !== 'e-mail');
  return {
    test: 'e-mail-not-answered-by-e-mail',
    holds,
    ...(receivedBy === 'none' && { applies: false as const }),
    compared: {
      fact: 'receivedBy',
      value: receivedBy,
      unit: 'code',
      how: 'none-of',
      limit: { value: ['e-mail'] },
    },
    law: irm('5.14.1.3(1)'),
    ...(holds !== true && { cure: anotherWay(approved.value) }),
  } satisfies Finding;
}

function channelApproved({ sendBy }: ChannelFacts, approved: InForce<readonly string[]>): Finding {
  return oneOf('channel-approved', sendBy, approved);
}

/** A notice is no letter, so this asks nothing of it. */
function letterMayGoThisWay({ sending, sendBy, onDay }: ChannelFacts, law: Law): readonly Finding[] {
  if (sending === 'notice') return [];
  const { value, ...dated } = inForce(letterChannels, onDay, law);
  return [oneOf('letter-goes-this-way', sendBy, { ...dated, value: value[sending] })];
}

function oneOf(test: string, sendBy: OutboundChannel, allowed: InForce<readonly string[]>): Finding {
  const { value, parameter, from, source } = allowed;
  const holds = value.includes(sendBy);
  const limit = { value, parameter, from, source };
  return {
    test,
    holds,
    compared: { fact: 'sendBy', value: sendBy, unit: 'code', how: 'one-of', limit },
    law: { cite: source.cite },
    ...(!holds && { cure: anotherWay(value) }),
  };
}

function anotherWay(channels: readonly string[]) {
  return { act: 'send-another-way', fact: 'sendBy', names: channels };
}
