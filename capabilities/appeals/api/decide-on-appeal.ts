import { type Decision, withFacts } from '#kernel/decision/decision.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Decisions } from '#kernel/process/move.ts';
import type { Lens } from '#platform/db/lens.ts';
import { mediationPublication } from '../parameters/acknowledgement-letters.ts';
import { agreedResults } from '../parameters/agreed-results.ts';
import {
  type Appeal,
  type AppealedMatter,
  concernsOffer,
  type DecidedAnew,
  isWithNewTeam,
  type Timeliness,
} from '../process/appeal-record.ts';
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
import { type AppealClosingFacts, decideMayClose } from '../rules/decide-may-close.ts';
import { decideTeamBack } from '../rules/decide-team-back.ts';
import { openMediations, pairMediations } from '../rules/pair-mediations.ts';
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

function appealedMatter(told: MatterTold, facts: AppealFacts) {
  const { matterId, described, recordKind, recordId, acts, periods } = told;
  const found = actAppealed({ matter: described, acts }, filedDay(facts));
  const none = { act: 'none-of-these', actDay: 'unknown' } as const;
  const matter: AppealedMatter = {
    matterId,
    described,
    recordKind,
    acts,
    ...(found === 'unknown' || found === 'none' ? none : found),
    ...(recordId !== undefined && { recordId }),
    ...(periods !== undefined && { periods }),
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
    ...(await teamBackDecision(lens, appeal, law)),
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
  const mediationRows = await listCaseActions(lens, appeal);
  const facts = closingFacts(appeal, mediationRows, lens.today);
  return { 'appeal-closing': withFacts(decideMayClose(facts, law), facts) };
}

/** What the gate reads of an appeal and of its case action record. */
export function closingFacts(
  appeal: Appeal,
  mediationRows: AppealClosingFacts['mediationRows'],
  onDay: Day,
): AppealClosingFacts {
  const { counselReview: { unpaidCents = 'unknown', opinionDay = 'none' } = {} } = appeal;
  const isAgreed =
    concernsOffer(appeal) && (appeal.settlement === 'settled' || isAgreedInMediation(mediationRows));
  return { mediationRows, agreedOffer: isAgreed ? { unpaidCents, opinionDay } : 'no-agreed-offer', onDay };
}

function isAgreedInMediation(rows: AppealClosingFacts['mediationRows']): boolean {
  return pairMediations(rows).some(({ result }) => result !== undefined && agreedResults.includes(result));
}

/** Whether the appeal may go back to the team that had it before, as the record stands. */
export async function teamBackDecision(lens: Lens, appeal: Appeal, law: Law): Promise<Decisions> {
  // Without a new team nothing of the record matters here.
  const open = isWithNewTeam(appeal) ? openMediations(await listCaseActions(lens, appeal)) : [];
  const facts = {
    onDay: lens.today,
    hasNewTeam: isWithNewTeam(appeal),
    managerApproved: appeal.newTeam?.backApprovedDay !== undefined,
    openMediations: open.map(({ supportRequestId }) => supportRequestId),
  };
  return { 'team-back': withFacts(decideTeamBack(facts, law), facts) };
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
