import { type Decision, withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Decisions } from '#kernel/process/move.ts';
import type { Lens } from '#platform/db/lens.ts';
import { mediationPublication } from '../parameters/acknowledgement-letters.ts';
import type { Appeal, AppealedMatter, DecidedAnew, Timeliness } from '../process/appeal-record.ts';
import { isWithCollection } from '../process/appeal.ts';
import type { AppealFacts } from '../rules/appeal-facts.ts';
import { actAppealed, filedDay } from '../rules/act-appealed.ts';
import {
  type AcknowledgementFacts,
  decideAcknowledgement,
  lettersOf,
} from '../rules/decide-acknowledgement.ts';
import { decideAppealKind } from '../rules/decide-appeal-kind.ts';
import { decideAppealReceipt, windowOfMatter } from '../rules/decide-appeal-receipt.ts';
import { decideMayClose } from '../rules/decide-may-close.ts';
import { listCaseActions } from '../store/case-action-store.ts';
import type { MattersInput } from './appeal-command.contract.ts';

/** An appeal's matters on their way in, each with its id. */
export type MatterTold = MattersInput[number] & { readonly matterId: string };

export type Received = Omit<AppealFacts, 'matters'> & { readonly matters: readonly MatterTold[] };

/** What receipt decides, with what the appeal then is. */
export type AppealReceipt = { readonly decisions: Decisions; readonly decided: DecidedAnew };

/** Decides kind and timeliness, of an appeal that comes in or of which more is known now. */
export function decideReceived(received: Received, law: Law): AppealReceipt {
  const matters = received.matters.map(({ described, acts }) => ({ matter: described, acts }));
  const facts: AppealFacts = { ...received, matters };
  const kind = decideAppealKind(facts, law);
  const receipt = decideAppealReceipt(facts, law);
  const windows = matters.map((matter) => windowOfMatter(matter, facts, law));
  const lastDay = windows.map((found) => found?.deadline.day).find((day) => day !== undefined);
  const enforced = windows.some((found) => found?.enforced === true);
  const whole = kind.outcome;
  const named = whole === 'nothing-appealable' || whole === 'several-kinds' || whole === 'needs-facts';
  return {
    decisions: {
      'appeal-kind': withFacts(kind, facts),
      'appeal-receipt': withFacts(receipt, facts),
    },
    decided: {
      kind: named ? 'none' : whole,
      matters: received.matters.map((matter) => appealedMatter(matter, facts)),
      timeliness: timelinessOf(
        receipt,
        windows.some((found) => found !== undefined),
        enforced,
      ),
      ...(lastDay && { lastDay }),
    },
  };
}

function appealedMatter({ matterId, described, recordKind, recordId, acts }: MatterTold, facts: AppealFacts) {
  const found = actAppealed({ matter: described, acts }, filedDay(facts));
  const none = { act: 'none-of-these', actDay: 'unknown' } as const;
  const matter: AppealedMatter = {
    matterId,
    described,
    recordKind,
    acts,
    ...(found === 'unknown' || found === 'none' ? none : found),
    ...(recordId !== undefined && { recordId }),
  };
  return matter;
}

function timelinessOf({ outcome, findings }: Decision, hasWindow: boolean, enforced: boolean): Timeliness {
  if (outcome === 'late' || outcome === 'postmark-needed') return outcome;
  if (outcome !== 'accepted') return 'not-decided';
  if (!hasWindow) return 'no-last-day';
  const after = findings.some(({ cure }) => cure?.act === 'let-appeals-decide');
  return after && !enforced ? 'after-remembered-last-day' : 'timely';
}

/** The decisions on which the moves of an appeal hang, as they come out today. */
export async function decisionsFor(lens: Lens, appeal: Appeal, law: Law): Promise<Decisions> {
  return {
    ...(isWithCollection(appeal.state) && decideReceived(receivedOf(appeal), law).decisions),
    ...(await closingDecision(lens, appeal, law)),
    ...acknowledgementDecision(usualAcknowledgement(appeal, lens, law), law),
  };
}

/** The facts of receipt as the record has them. */
export function receivedOf({ channel, receivedDay, postmarkDay, matters }: Appeal): Received {
  return { channel, receivedDay, postmarkDay, matters: matters.map(toldOf) };
}

function toldOf({ matterId, described, recordKind, recordId, acts }: AppealedMatter): MatterTold {
  return { matterId, described, recordKind, recordId, acts: [...acts] };
}

/** The gate: read from the case action record at the moment of the act, by whatever way it comes. */
export async function closingDecision(lens: Lens, appeal: Appeal, law: Law): Promise<Decisions> {
  const facts = { mediationRows: await listCaseActions(lens, appeal), onDay: lens.today };
  return { 'appeal-closing': withFacts(decideMayClose(facts, law), facts) };
}

/** Whether this acknowledgement may go out. */
export function acknowledgementDecision(facts: AcknowledgementFacts | undefined, law: Law): Decisions {
  if (facts === undefined) return {};
  return { 'appeal-acknowledgement': withFacts(decideAcknowledgement(facts, law), facts) };
}

/** The acknowledgement that the form offers first: the letter of the kind, with the publication. */
function usualAcknowledgement({ kind }: Appeal, { today }: Lens, law: Law): AcknowledgementFacts | undefined {
  if (kind === 'none') return undefined;
  const [letter] = lettersOf(kind, today, law);
  const enclosures = [mediationPublication];
  return { kind, letter: letter ?? 'other', enclosures, withoutPublicationBecause: 'none', mailedDay: today };
}
