import { decidePending } from '#capabilities/installment-agreements/index.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { jsonRulesPeer } from './json-rules-peer.ts';
import type { Contest } from './measure.ts';
import { peerFactsOf } from './peer-facts.ts';
import { sampleCases } from './sample-cases.ts';
import { zenPeer } from './zen-peer.ts';

const repeated = 100;

/** The pending decision with all its findings, against two general engines on the same cases. */
export function decisions(): Contest {
  const zen = zenPeer();
  const jsonRules = jsonRulesPeer();
  const flat = sampleCases.map(peerFactsOf);
  const kept = { findings: 0 };
  const ours = (): number => {
    for (let times = 0; times < repeated; times += 1) {
      for (const facts of sampleCases) kept.findings += decidePending(facts, adoptedLaw).findings.length;
    }
    return repeated * sampleCases.length;
  };
  const peer = (decide: typeof zen) => async (): Promise<number> => {
    for (const facts of flat) kept.findings += (await decide(facts)).length;
    return flat.length;
  };
  return {
    contestants: [
      { name: 'Accord, all findings', pass: ours },
      { name: 'Zen, with its trace', pass: peer(zen) },
      { name: 'json-rules-engine, with its results', pass: peer(jsonRules) },
    ],
    agree: async () => {
      for (const [index, facts] of sampleCases.entries()) {
        const { outcome } = decidePending(facts, adoptedLaw);
        const peers = [await zen(flat[index] ?? {}), await jsonRules(flat[index] ?? {})];
        if (peers.some((theirs) => theirs !== outcome))
          throw new Error(`case ${index}: ${outcome}, but the peers say ${peers.join(', ')}`);
      }
    },
  };
}
