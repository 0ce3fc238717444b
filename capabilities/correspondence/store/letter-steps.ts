import { closeTasksOf, openTask } from '#capabilities/casework/records.ts';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { type StoredDecision, withFacts } from '#kernel/decision/decision.ts';
import { type Decisions, move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { instantAt } from '#platform/clock/clock.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { DraftLetterBody, Letter, SettleDraftBody } from '../process/letter-record.ts';
import { isInHouse, type LetterEvent, letterTable, waitsToBeSent } from '../process/letter.ts';
import type { OutboundChannel } from '../rules/channel.ts';
import { decideChannel } from '../rules/decide-channel.ts';
import { decideMayLeave, type LeaveFacts } from '../rules/decide-may-leave.ts';
import { decideOnLetter } from './decide-on-letter.ts';
import { findLetter, letterKind, listLetters } from './letter-store.ts';
import { composeLetter } from './make-letter.ts';
import { printLetter } from './print-letter.ts';
import { unprintableTexts } from './unprintable-texts.ts';

/** A letter as its writer wants it: what it tells, what it is about, and who sends it. */
export type LetterToDraft = Omit<DraftLetterBody, 'title'> & {
  /**
   * Who gets the task to send it: a person, an office, or everybody in a role of an office. Nobody, where
   * another task already asks for it.
   */
  readonly ownerId?: string;
  /** What its writer had to decide beside: each must hold as well before it may leave. */
  readonly decisions: readonly StoredDecision[];
};

export type LetterToRedraft = Omit<LetterToDraft, 'ownerId'>;

/**
 * Drafts a letter, decides whether it may leave, prints it, and asks its owner to send it. A letter that may
 * not leave is blocked, with everything that holds it back. The same id drafts the same letter once.
 */
export async function draftLetter(tx: Tx, tools: Tools, toDraft: LetterToDraft): Promise<Letter> {
  const { taxpayerId, letterId, ownerId } = toDraft;
  const earlier = await findLetter(tx, letterId);
  if (earlier) return earlier;
  const letter = await makeDraft(tx, tools, undefined, toDraft);
  if (ownerId === undefined) return letter;
  await openTask(tx, {
    taxpayerId,
    kind: 'mail-letter',
    subjectKind: 'letter',
    subjectId: letterId,
    ownerId,
  });
  return letter;
}

/** Drafts a blocked letter anew, with what is known and set by now. Its task is still open. */
export async function redraftLetter(
  tx: Tx,
  tools: Tools,
  before: Letter,
  toDraft: LetterToRedraft,
): Promise<Letter> {
  return await makeDraft(tx, tools, before, toDraft);
}

async function makeDraft(
  tx: Tx,
  tools: Tools,
  before: Letter | undefined,
  toDraft: LetterToRedraft,
): Promise<Letter> {
  const { contract, decisions: theirs, ...about } = toDraft;
  const words = tools.words[contract.language];
  const content = composeLetter(contract, words);
  const { title } = content;
  const body: DraftLetterBody = {
    taxpayerId: about.taxpayerId,
    letterId: about.letterId,
    subjectKind: about.subjectKind,
    subjectId: about.subjectId,
    contract,
    title,
    concerns: about.concerns,
    conveyance: about.conveyance,
    receivedBy: about.receivedBy,
  };
  const drafted = await takeStep(tx, before, before ? 'redraft-letter' : 'draft-letter', body);
  const { problems, ...printed } = await printLetter(tx, tools, contract, content);
  const decisions = [...theirs, ...decideOnLetter(drafted, content, words, tx.today, tx.law)];
  const hindering = { printProblems: problems, unprintable: unprintableTexts(content, problems) };
  return await settleDraft(tx, drafted, decisions, printed, hindering);
}

/** Releases a draft, or blocks it: what is decided about it says which. */
export async function settleDraft(
  tx: Tx,
  drafted: Letter,
  decided: readonly StoredDecision[],
  body: SettleDraftBody,
  hindering: Pick<LeaveFacts, 'printProblems' | 'unprintable'>,
): Promise<Letter> {
  const bare = decided.map(({ facts: _facts, ...decision }) => decision);
  const facts = { decisions: bare, ...hindering, onDay: tx.today };
  const mayLeave = decideMayLeave(facts, tx.law);
  const decisions: Decisions = Object.fromEntries([
    ...decided.map((decision) => [decision.rule, decision] as const),
    [mayLeave.rule, withFacts(mayLeave, facts)],
  ]);
  const event = mayLeave.outcome === 'may-leave' ? 'release-letter' : 'block-letter';
  return await takeStep(tx, drafted, event, body, decisions);
}

/** Drops the letters about a record that have not left: what they would say is no longer so. */
export async function voidLettersOf(
  tx: Tx,
  { taxpayerId, subjectId }: { readonly taxpayerId: string; readonly subjectId: string },
): Promise<void> {
  for (const letter of await listLetters(tx, taxpayerId)) {
    if (letter.subjectId !== subjectId || !isInHouse(letter.state)) continue;
    await takeStep(tx, letter, 'void-letter', {});
    await closeTasksOf(tx, { taxpayerId, subjectId: letter.letterId, kind: 'mail-letter', because: 'void' });
  }
}

/** Noon, in minutes: of a day that somebody names afterwards nobody knows the hour. */
const noon = 720;

/** How a letter left, as another act tells it. */
export type SentByAct = { readonly channel: OutboundChannel; readonly onDay: Day };

/**
 * Documents that a letter left, with the act that says so. One that is blocked, or has left already, stays as
 * it is.
 */
export async function noteLetterSent(tx: Tx, letter: Letter, { channel, onDay }: SentByAct): Promise<Letter> {
  if (!waitsToBeSent(letter.state)) return letter;
  const { taxpayerId, letterId: subjectId, contract, receivedBy } = letter;
  const facts = { sending: contract.kind, sendBy: channel, receivedBy, onDay };
  const decisions = { channel: withFacts(decideChannel(facts, tx.law), facts) };
  const occurredAt = onDay === tx.today ? tx.now : instantAt(onDay, noon);
  const sent = await takeStep(tx, letter, 'send-letter', { channel }, decisions, occurredAt);
  await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'mail-letter', because: 'done' });
  return sent;
}

/** A step that the table allows; a refusal is a mistake of the program. */
async function takeStep(
  tx: Tx,
  before: Letter | undefined,
  event: LetterEvent,
  body: object,
  decisions: Decisions = {},
  occurredAt?: Instant,
): Promise<Letter> {
  const state = before?.state ?? letterTable.initial;
  const step = move(letterTable, { state, event, role: tx.actor.role, decisions });
  invariant(step.kind === 'moved', `${event} from "${state}" is refused to the role "${tx.actor.role}"`);
  const at = occurredAt && { occurredAt };
  return await record(tx, { kind: letterKind, before, step, body, ...at });
}
