import { type Decision, type StoredDecision, withFacts } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Tx } from '#platform/db/lens.ts';
import { insertFile } from '#platform/files/files.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { compileLetter } from '#platform/letters/compile-letter.ts';
import { LetterFault } from '#platform/letters/letter-fault.ts';
import { emailWarningsOf } from '../rules/approved-sentences-of.ts';
import { decideLetterContent } from '../rules/decide-letter-content.ts';
import { decideMayLeave, type LeaveOutcome, letterCanBePrinted } from '../rules/decide-may-leave.ts';
import { decideMayPublish } from '../rules/decide-may-publish.ts';
import { elementsOf, type LetterContent, textOf } from '../rules/letters/letter-content.ts';
import type { LetterContract } from '../rules/letters/letter-contract.ts';
import { composeLetter } from './make-letter.ts';
import { unprintableTexts } from './unprintable-texts.ts';

/** A paper in print; `problems` where a sign in it has no shape in any font that is shipped. */
export type PrintedPaper =
  | { readonly sha256: string; readonly mediaType: 'application/pdf' }
  | {
      readonly problems: readonly string[];
      readonly unprintable: readonly string[];
      /** The same, for whoever refuses an act because of it. */
      readonly finding: Finding;
    };

export type PrintedLetter = {
  readonly title: string;
  readonly paper: PrintedPaper;
  /** Whether it may leave as it stands, with everything that holds it back. */
  readonly mayLeave: Decision<LeaveOutcome> & StoredDecision;
};

/**
 * Prints a letter that lies where its writer keeps it: the same words, templates and tests as for every
 * letter, without a record of its own here. Its writer asks whether it may leave.
 */
export async function printLetterFor(tx: Tx, tools: Tools, contract: LetterContract): Promise<PrintedLetter> {
  const { kind: letterKind, letterDay: createdOn } = contract;
  const content = composeLetter(contract, tools.words[contract.language]);
  const template = `capabilities/correspondence/letters/${letterKind}.typ`;
  const paper = await printPaper(tx, tools, { template, content, createdOn });
  const hindering =
    'problems' in paper
      ? { printProblems: paper.problems, unprintable: paper.unprintable }
      : { printProblems: [] };
  const decisions = decideOnPaper(contract, content, tx, tools);
  const facts = { decisions, ...hindering, onDay: tx.today };
  return { title: content.title, paper, mayLeave: withFacts(decideMayLeave(facts, tx.law), facts) };
}

type PaperToPrint = {
  readonly template: string;
  readonly content: LetterContent;
  readonly createdOn: Day;
};

/** Prints a paper in words that another capability has composed, and keeps its bytes. */
export async function printPaper(
  tx: Tx,
  { files }: Tools,
  { template, content, createdOn }: PaperToPrint,
): Promise<PrintedPaper> {
  try {
    const { pdf } = compileLetter({ template, content, createdOn });
    return { sha256: await insertFile(tx, files, pdf, 'application/pdf'), mediaType: 'application/pdf' };
  } catch (thrown) {
    if (thrown instanceof LetterFault) return hindered(content, thrown.problems);
    throw thrown;
  }
}

function hindered(content: LetterContent, problems: readonly string[]): PrintedPaper {
  const unprintable = unprintableTexts(content, problems);
  return { problems, unprintable, finding: letterCanBePrinted(problems, unprintable) };
}

function decideOnPaper(contract: LetterContract, content: LetterContent, tx: Tx, { words }: Tools) {
  const { kind: letterKind, language, contact } = contract;
  const { law, today: onDay } = tx;
  const text = textOf(content);
  // What Appeals writes here promises no fee and warns of nothing that could be filed or taken.
  const concerns = { individual: false, lienPossible: false, levyPossible: false };
  const { employeeNumber } = contact;
  const facts = { ...concerns, letterKind, elements: elementsOf(content), employeeNumber, text, onDay };
  const approvedSentences = emailWarningsOf(words[language], onDay, law);
  const asked = { language, text, approvedSentences, onDay };
  return [
    withFacts(decideLetterContent(facts, law), facts),
    withFacts(decideMayPublish(asked, law), asked),
  ].map(({ facts: _facts, ...decision }) => decision);
}
