import type { AppealAcknowledgement } from '#capabilities/correspondence/index.ts';
import {
  draftLetter,
  findLetterHead,
  type Letter,
  type LetterToDraft,
  listLetters,
  noteLetterSent,
  voidLettersOf,
} from '#capabilities/correspondence/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { mediationPublication } from '../parameters/acknowledgement-letters.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { waitsForAcknowledgement } from '../process/appeal.ts';
import { lettersOf, needsPublication } from '../rules/decide-acknowledgement.ts';
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
  await draftLetter(tx, tools, await toDraft(tx, tools, appeal, derivedId(effect.effectId, 'letter'), told));
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
