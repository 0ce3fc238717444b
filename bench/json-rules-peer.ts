import { Engine, type RuleProperties } from 'json-rules-engine';
import { type PeerFacts, peerOutcome, type PeerOutcome, peerTests } from './peer-facts.ts';

type Conditions = RuleProperties['conditions'];
const equal = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const notEqual = (fact: string, value: unknown) => ({ fact, operator: 'notEqual', value });

/** When each test fails; what is unknown has a rule of its own. */
const failures: Readonly<Record<(typeof peerTests)[number], Conditions>> = {
  taxpayerMadeRequest: { all: [notEqual('proposedBy', 'taxpayer')] },
  taxpayerIdentified: {
    all: [equal('named', false), notEqual('matches', 'unknown'), notEqual('matches', 1)],
  },
  liabilityIdentified: { all: [equal('liability', 'not-named'), notEqual('modules', 1)] },
  specificPaymentProposed: {
    all: [
      notEqual('paymentKind', 'unknown'),
      { any: [notEqual('paymentKind', 'amount'), equal('paymentCents', 0)] },
    ],
  },
  requiredReturnsFiled: { all: [equal('returnsKnown', true), notEqual('returnsUnfiled', 0)] },
  notMadeToDelay: { all: [equal('delay', 'approved')] },
  notInBankruptcy: { all: [notEqual('bankruptcy', 'none')] },
  depositsCurrentIfPyramider: { all: [equal('pyramider', true), equal('deposits', 'false')] },
};

const unknowns: Readonly<Record<string, Conditions>> = {
  taxpayerIdentified: { all: [equal('named', false), equal('matches', 'unknown')] },
  liabilityIdentified: { all: [equal('liability', 'unknown')] },
  specificPaymentProposed: { all: [equal('paymentKind', 'unknown')] },
  requiredReturnsFiled: { all: [equal('returnsKnown', false)] },
};

/** The decision made by json-rules-engine, with the results of every rule, which are its form of findings. */
export function jsonRulesPeer(): (facts: PeerFacts) => Promise<PeerOutcome> {
  const engine = new Engine();
  const add = (test: string, answer: 'no' | 'unknown', conditions: Conditions): void =>
    void engine.addRule({ conditions, event: { type: answer, params: { test } } });
  for (const test of peerTests) add(test, 'no', failures[test]);
  for (const [test, conditions] of Object.entries(unknowns)) add(test, 'unknown', conditions);
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    const answers: Record<string, 'yes' | 'no' | 'unknown'> = {};
    for (const test of peerTests) answers[test] = 'yes';
    for (const { type, params } of events) answers[String(params?.['test'])] = type as 'no' | 'unknown';
    return peerOutcome(answers);
  };
}
