import { ZenEngine } from '@gorules/zen-engine';
import { type PeerFacts, peerOutcome, type PeerOutcome, type peerTests } from './peer-facts.ts';

/** Each test as an expression of Zen's own language, answering yes, no or unknown. */
const expressions: Readonly<Record<(typeof peerTests)[number], string>> = {
  taxpayerMadeRequest: `proposedBy == 'taxpayer' ? 'yes' : 'no'`,
  taxpayerIdentified: `named ? 'yes' : (matches == 'unknown' ? 'unknown' : (matches == 1 ? 'yes' : 'no'))`,
  liabilityIdentified: `liability == 'unknown' ? liability
    : (liability == 'not-named' and modules != 1 ? 'no' : 'yes')`,
  specificPaymentProposed:
    `paymentKind == 'unknown' ? 'unknown' : ` +
    `(paymentKind == 'amount' and paymentCents > 0 ? 'yes' : 'no')`,
  requiredReturnsFiled: `returnsKnown ? (returnsUnfiled == 0 ? 'yes' : 'no') : 'unknown'`,
  notMadeToDelay: `delay == 'approved' ? 'no' : 'yes'`,
  notInBankruptcy: `bankruptcy == 'none' ? 'yes' : 'no'`,
  depositsCurrentIfPyramider: `pyramider == true and deposits == 'false' ? 'no' : 'yes'`,
};

type Answers = Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;

const decisionModel = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'tests',
      type: 'expressionNode',
      name: 'tests',
      position: { x: 1, y: 0 },
      content: { expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'tests', type: 'edge' },
    { id: 'b', sourceId: 'tests', targetId: 'out', type: 'edge' },
  ],
};

/** The decision made by Zen, with its trace, which is its form of findings. */
export function zenPeer(): (facts: PeerFacts) => Promise<PeerOutcome> {
  const decision = new ZenEngine().createDecision(decisionModel);
  return async (facts) => {
    const answer = (await decision.evaluate(facts, { trace: true })) as { result: Answers };
    return peerOutcome(answer.result);
  };
}
