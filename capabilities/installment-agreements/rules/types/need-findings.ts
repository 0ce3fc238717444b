/**
 * Has what this type needs been done?
 *
 * Law: the agreement table, rows CIS to Extend CSED; IRM 5.14.1.4(5) exception: nothing that a type does not
 * need is asked for. Not modelled: the manager's approval, which is a step of its own.
 */
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import type { DeterminationFacts } from '../case-facts.ts';
import { allHold, anyHolds, isTrue, known, notApplicable, tested } from '../findings.ts';
import type { TypeNeed } from './needs-of-type.ts';

type NeedTest = {
  readonly test: string;
  readonly fact: string;
  readonly act: string;
  readonly done: (facts: DeterminationFacts) => Holds;
};

const received = ({ finances }: DeterminationFacts): Holds =>
  known(finances.statement, (is) => is !== 'none');
const verified = ({ finances }: DeterminationFacts): Holds =>
  known(finances.statement, (is) => is === 'verified');

const needTests: Readonly<Partial<Record<TypeNeed, NeedTest>>> = {
  'ability-verification': {
    test: 'ability-verified',
    fact: 'statementVerified',
    act: 'verify-ability',
    done: verified,
  },
  'financial-statement': {
    test: 'financial-statement-received',
    fact: 'statementReceived',
    act: 'get-financial-statement',
    done: received,
  },
  'statement-verification': {
    test: 'financial-statement-verified',
    fact: 'statementVerified',
    act: 'verify-statement',
    done: verified,
  },
  'lien-determination': {
    test: 'lien-determination-made',
    fact: 'lienDeterminationMade',
    act: 'make-lien-determination',
    done: ({ finances }) => known(finances.lienDetermination, (is) => is === 'made'),
  },
  'trust-fund-determination': {
    test: 'trust-fund-determination-made',
    fact: 'trustFundDeterminationMade',
    act: 'make-trust-fund-determination',
    done: ({ finances }) => known(finances.trustFundDetermination, (is) => is === 'made'),
  },
  'ased-protection': {
    test: 'assessment-statute-protected',
    fact: 'asedProtected',
    act: 'protect-assessment-statute',
    done: ({ finances }) => finances.asedProtected,
  },
  'direct-debit': {
    test: 'direct-debit-in-place',
    fact: 'directDebitInPlace',
    act: 'get-bank-details',
    done: ({ request }) =>
      allHold([known(request.method, (method) => method === 'direct-debit'), request.directDebitInPlace]),
  },
  'csed-extension-answer': {
    test: 'csed-extension-answered',
    fact: 'csedExtensionAnswered',
    act: 'answer-csed-extension',
    done: ({ finances }) => known(finances.csedExtension, (answer) => answer !== 'not-answered'),
  },
  'asset-view': {
    test: 'assets-viewed',
    fact: 'assetsViewed',
    act: 'view-assets',
    done: ({ finances }) => finances.assetsViewed,
  },
};

const table = irm('Exhibit 5.14.1-5');

/** One finding for each need; a need that this case does not have does not apply. */
export function needFindings(
  facts: DeterminationFacts,
  needs: Readonly<Record<TypeNeed, Holds>>,
): readonly Finding[] {
  return Object.entries(needTests).map(([need, { test, fact, act, done }]) => {
    const needed = needs[need as TypeNeed];
    if (needed === false) return notApplicable(test, table);
    const isDone = done(facts);
    const holds = needed === 'unknown' ? anyHolds([isDone, needed]) : isDone;
    return tested(test, holds, isTrue(fact, isDone), table, { act });
  });
}
