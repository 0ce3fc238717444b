import { isTaxpayerSide } from '#capabilities/casework/index.ts';
import { listPersons } from '#capabilities/casework/records.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import { listHistory } from '#platform/record/history.ts';
import type { Letter } from '../process/letter-record.ts';
import { isPersonsAct, letterTable, waitsToBeSent } from '../process/letter.ts';
import { decideChannels } from '../rules/decide-channel.ts';
import { refusalOfSide } from './find-own-letter.ts';
import type { LetterRow, LetterView } from './letter-view.contract.ts';

/** Letters for a list, for those who may see them. */
export async function letterRows(lens: Lens, letters: readonly Letter[]): Promise<readonly LetterRow[]> {
  const ids = letters.flatMap(({ evidence }) => evidence.map(({ personId }) => personId));
  const names = new Map((await listPersons(lens, ids)).map(({ personId, name }) => [personId, name]));
  return letters.map((letter) => letterRow(letter, names));
}

function letterRow(letter: Letter, names: ReadonlyMap<string, string>): LetterRow {
  const { contract, pdf, evidence } = letter;
  const letterNumber = contract.kind === 'missing-parts' ? 'unknown' : contract.letterNumber;
  return {
    letterId: letter.letterId,
    taxpayerId: letter.taxpayerId,
    kind: contract.kind,
    ...(letterNumber !== 'unknown' && { letterNumber }),
    title: letter.title,
    language: contract.language,
    letterDay: contract.letterDay,
    state: letter.state,
    subjectKind: letter.subjectKind,
    subjectId: letter.subjectId,
    writer: contract.contact.name,
    ...(pdf && { pages: pdf.pages }),
    evidence: evidence.map(({ personId, ...one }) => ({
      ...one,
      by: { personId, name: names.get(personId) ?? personId },
    })),
  };
}

/** One letter as this person may see it, with what this person may do next. */
export async function letterView(lens: Lens, letter: Letter, actor: Actor, law: Law): Promise<LetterView> {
  const [row] = await letterRows(lens, [letter]);
  if (row === undefined) throw new RangeError('one letter makes one row');
  if (isTaxpayerSide(actor.role)) return { ...row, decisions: [], channels: [], moves: [] };
  const decisions = await decisionsOf(lens, letter);
  return { ...row, decisions, ...choicesOf(letter, actor, lens, law) };
}

/** What was decided when the letter was last released or blocked. */
async function decisionsOf(lens: Lens, { taxpayerId, letterId }: Letter): Promise<LetterView['decisions']> {
  const history = await listHistory(lens, taxpayerId, [letterId]);
  const settled = history.findLast((entry) => entry.decisions.some(({ rule }) => rule === 'may-leave'));
  return (settled?.decisions ?? []).map(({ facts: _facts, ...decision }) => decision);
}

function choicesOf(
  letter: Letter,
  actor: Actor,
  { today }: Lens,
  law: Law,
): Pick<LetterView, 'channels' | 'moves'> {
  const { state, contract, receivedBy } = letter;
  const isOfOwnSide = refusalOfSide(letter, actor.role) === undefined;
  const facts = { sending: contract.kind, receivedBy, onDay: today };
  const choices = decideChannels(facts, law);
  const open = choices.find(({ decision }) => decision.outcome === 'may-send') ?? choices[0];
  const channel = open && withFacts(open.decision, { ...facts, sendBy: open.sendBy });
  const moves = movesFor(letterTable, {
    state,
    role: actor.role,
    decisions: { ...(channel && { channel }) },
  });
  return {
    channels:
      isOfOwnSide && waitsToBeSent(state)
        ? choices.map(({ sendBy, decision }) => ({
            channel: sendBy,
            allowed: decision.outcome === 'may-send',
            findings: decision.findings,
          }))
        : [],
    moves: isOfOwnSide ? moves.filter(({ event }) => isPersonsAct(event)) : [],
  };
}
