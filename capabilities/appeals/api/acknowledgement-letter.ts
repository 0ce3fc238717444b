import { type AppealAcknowledgement, isHeldBack } from '#capabilities/correspondence/index.ts';
import {
  draftLetter,
  findLetterHead,
  type Letter,
  type LetterToDraft,
  listLetters,
  noteLetterSent,
  redraftLetter,
  voidLettersOf,
} from '#capabilities/correspondence/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { mediationPublication } from '../parameters/acknowledgement-letters.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { waitsForAcknowledgement } from '../process/appeal.ts';
import { lettersOf, needsPublication } from '../rules/decide-acknowledgement.ts';
import { askEmployee, askTeamManager, endWork } from '../store/appeal-work.ts';
import { findAppeal } from '../store/find-appeals.ts';

type Told = {
  readonly letterNumber: string;
  readonly letterDay: Day;
  readonly enclosures: readonly string[];
};

/**
 * Once an appeal is assigned its acknowledgement is drafted, with the publication that goes with it. The
 * employee mails it and records that; another task already asks for it.
 */
export const draftAcknowledgement: Performer = async ({ tx, effect, tools }) => {
  const appeal = await findAppeal(tx, effect.body.recordId);
  if (appeal === undefined || appeal.kind === 'none' || !waitsForAcknowledgement(appeal.state)) return;
  const [letterNumber] = lettersOf(appeal.kind, tx.today, tx.law);
  if (letterNumber === undefined || !isWritten(letterNumber)) return;
  const enclosures = needsPublication(appeal.kind, tx.today, tx.law) ? [mediationPublication] : [];
  const told = { letterNumber, letterDay: tx.today, enclosures };
  const letterId = derivedId(effect.effectId, 'letter');
  const letter = await draftLetter(tx, tools, await toDraft(tx, tools, appeal, letterId, told));
  await askToUnblock(tx, appeal, letter);
};

/**
 * The letter that was mailed: the draft, if it says the same and is dated no later; otherwise the draft is
 * dropped and the letter that went out is written. A letter that this list does not name is not ours.
 */
export async function settleAcknowledgement(tx: Tx, tools: Tools, appeal: Appeal, told: Told): Promise<void> {
  const { taxpayerId, appealId } = appeal;
  const mine = (await listLetters(tx, taxpayerId)).filter(({ subjectId }) => subjectId === appealId);
  const drafted = mine.find((letter) => saysTheSame(letter, told));
  if (drafted === undefined) await voidLettersOf(tx, { taxpayerId, subjectId: appealId });
  if (!isWritten(told.letterNumber)) return;
  const letter =
    drafted ??
    (await draftLetter(
      tx,
      tools,
      await toDraft(tx, tools, appeal, derivedId(tx.commandId, 'acknowledgement'), told),
    ));
  await noteLetterSent(tx, letter, { channel: 'mail', onDay: told.letterDay });
  await askToUnblock(tx, appeal, letter);
}

/** The acknowledgement that is held back, if there is one. */
export async function findHeldBack(
  lens: Lens,
  { taxpayerId, appealId }: Pick<Appeal, 'taxpayerId' | 'appealId'>,
): Promise<Letter | undefined> {
  const letters = await listLetters(lens, taxpayerId);
  return letters.find(({ subjectId, state }) => subjectId === appealId && isHeldBack(state));
}

/** Drafts it anew, with what is known by now; one that was mailed meanwhile is documented as mailed. */
export async function draftAgain(tx: Tx, tools: Tools, appeal: Appeal, before: Letter): Promise<void> {
  const { contract, letterId } = before;
  invariant(contract.kind === 'appeal-acknowledgement', `the letter ${letterId} acknowledges no appeal`);
  const { letterNumber, enclosures } = contract;
  const mailedDay = appeal.acknowledgement?.mailedDay;
  const told = { letterNumber, enclosures, letterDay: mailedDay ?? tx.today };
  const letter = await redraftLetter(tx, tools, before, await toDraft(tx, tools, appeal, letterId, told));
  if (isHeldBack(letter.state)) return;
  if (mailedDay !== undefined) await noteLetterSent(tx, letter, { channel: 'mail', onDay: mailedDay });
  await endWork(tx, appeal, [unblocking]);
}

const unblocking = 'unblock-acknowledgement';

/**
 * A letter that may not leave waits for whoever can cure it: the manager, who gives the case to somebody
 * else, where the one who writes has no number to be named by; otherwise the one who writes.
 */
async function askToUnblock(tx: Tx, appeal: Appeal, { state, contract }: Letter): Promise<void> {
  if (!isHeldBack(state)) return;
  const isNameless = contract.contact.employeeNumber === 'unknown';
  await (isNameless ? askTeamManager(tx, appeal, unblocking) : askEmployee(tx, appeal, unblocking));
}

/** Letters that have a wording here. */
function isWritten(letterNumber: string): boolean {
  return letterNumber === '5157' || letterNumber === '5576';
}

function saysTheSame({ contract }: Letter, { letterNumber, letterDay, enclosures }: Told): boolean {
  return (
    contract.kind === 'appeal-acknowledgement' &&
    contract.letterNumber === letterNumber &&
    contract.letterDay <= letterDay &&
    contract.enclosures.join('\n') === enclosures.join('\n')
  );
}

async function toDraft(
  tx: Tx,
  { agency }: Tools,
  appeal: Appeal,
  letterId: string,
  { letterNumber, letterDay, enclosures }: Told,
): Promise<LetterToDraft> {
  const { taxpayerId, appealId, atePersonId, matters, receivedDay } = appeal;
  invariant(atePersonId, `nobody works the appeal ${appealId} whose acknowledgement is written`);
  const { head } = await findLetterHead(tx, agency, taxpayerId, atePersonId);
  const contract: AppealAcknowledgement = {
    ...head,
    letterDay,
    kind: 'appeal-acknowledgement',
    letterNumber,
    receivedDay,
    appealed: matters.map(({ described }) => described),
    enclosures,
    introducesMediation: enclosures.includes(mediationPublication),
  };
  return {
    taxpayerId,
    letterId,
    subjectKind: 'appeal',
    subjectId: appealId,
    contract,
    // An acknowledgement promises no fee and warns of nothing that could be filed or taken.
    concerns: { individual: false, lienPossible: false, levyPossible: false },
    conveyance: 'in-appeal',
    receivedBy: 'none',
    decisions: [],
  };
}
