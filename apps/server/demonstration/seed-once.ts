import { sql } from 'kysely';
import { openModule } from '#capabilities/accounts/api/open-module.ts';
import { assignTaxpayer } from '#capabilities/casework/api/assign-taxpayer.ts';
import { zGivenFacts } from '#capabilities/installment-agreements/api/given-facts.contract.ts';
import { noteDisclosures } from '#capabilities/installment-agreements/api/note-disclosures.ts';
import { prepareForm } from '#capabilities/installment-agreements/api/prepare-form.ts';
import { receiveProposal } from '#capabilities/installment-agreements/api/receive-proposal.ts';
import { recordAgreement } from '#capabilities/installment-agreements/api/record-agreement.ts';
import { recordDebitAccount } from '#capabilities/installment-agreements/api/record-debit-account.ts';
import { signForm as signFormOf } from '#capabilities/installment-agreements/api/sign-form.ts';
import { requestPendingCode } from '#capabilities/installment-agreements/api/request-pending-code.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { sendForApproval } from '#capabilities/installment-agreements/api/send-for-approval.ts';
import { setTerms } from '#capabilities/installment-agreements/api/set-terms.ts';
import type { AgreementTypeId } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import type { GivenFacts } from '#capabilities/installment-agreements/rules/facts/given-facts.ts';
import { computeTermsProposal } from '#capabilities/installment-agreements/rules/terms/compute-terms-proposal.ts';
import { admitPerson } from '#capabilities/taxpayers/api/admit-person.ts';
import { registerTaxpayer } from '#capabilities/taxpayers/api/register-taxpayer.ts';
import { type Day, instant } from '#kernel/calendar/day.ts';
import type { Actor } from '#platform/access/actor.ts';
import { dayOfInstant, type MovableClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/lens.ts';
import type { CommandOperation } from '#platform/http/operation.ts';
import { runCommand } from '#platform/http/run-command.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { drainEffects, type Performers } from '#platform/jobs/effect-worker.ts';
import { agreedTerms, everyItem } from './agreed-terms.ts';
import { demonstrationStart, moveBusinessClock } from './business-clock.ts';
import { demonstrationActor, demonstrationId, seedPeople } from './people.ts';
import { type Proposal, stories, type Story } from './taxpayers.ts';

const accountFeed = demonstrationActor('Account feed');
const officer = demonstrationActor('M. Reyes');
const seedStart = instant('2023-03-20T13:00:00.000Z');

/**
 * Loads the demonstration the first time, through the same commands that people use, so that its history is
 * true. Its ids follow from names: a load that was cut short goes on where it stopped. The row of the clock
 * says that it is whole.
 */
export async function seedOnce(
  runtime: Runtime,
  clock: MovableClock,
  performers: Performers,
  say: (line: string) => void,
): Promise<void> {
  if (await isSeeded(runtime)) return;
  say('Loading the demonstration data…');
  if (!(await isBegun(runtime))) clock.moveTo(seedStart);
  await inTransaction(runtime.database, clock, ({ batch }) => seedPeople(batch));
  for (const story of stories) await tellBeginning(runtime, story);
  for (const story of inOrderOfReceipt()) await tellRequest(runtime, clock, performers, story);
  await drainEffects(runtime, performers);
  await moveBusinessClock(runtime.database, clock, demonstrationStart);
}

async function isSeeded({ database, clock }: Runtime): Promise<boolean> {
  const rows = await inTransaction(database, clock, ({ batch }) =>
    batch.run(sql`select from platform.clock`),
  );
  return rows.length > 0;
}

/** A load that goes on does so at the time where it stopped: what was granted then must count now. */
async function isBegun({ database, clock }: Runtime): Promise<boolean> {
  const rows = await inTransaction(database, clock, ({ batch }) =>
    batch.run(sql`select from platform.history limit 1`),
  );
  return rows.length > 0;
}

function inOrderOfReceipt(): readonly Story[] {
  const received = ({ proposal }: Story): string => proposal?.receivedAt ?? '';
  return stories
    .filter(({ proposal }) => proposal !== undefined)
    .toSorted((a, b) => (received(a) < received(b) ? -1 : 1));
}

function taxpayerIdOf({ taxpayer }: Story): string {
  return demonstrationId('taxpayer', taxpayer.tin);
}

/**
 * Registers the taxpayer with its modules, gives the case to the officer and admits the person whose record
 * it is.
 */
async function tellBeginning(runtime: Runtime, story: Story): Promise<void> {
  const taxpayerId = taxpayerIdOf(story);
  await send(runtime, registerTaxpayer, accountFeed, { taxpayerId, ...story.taxpayer });
  for (const module of story.modules) await send(runtime, openModule, accountFeed, { taxpayerId, ...module });
  await send(runtime, assignTaxpayer, accountFeed, { taxpayerId, personId: officer.personId });
  if (story.person === undefined) return;
  await send(runtime, admitPerson, accountFeed, {
    taxpayerId,
    personId: demonstrationActor(story.person).personId,
  });
}

/** Takes the proposal on its day and carries the request as far as the story goes. */
async function tellRequest(
  runtime: Runtime,
  clock: MovableClock,
  performers: Performers,
  story: Story,
): Promise<void> {
  const { proposal, then } = story;
  if (proposal === undefined) return;
  const taxpayerId = taxpayerIdOf(story);
  const receivedAt = instant(proposal.receivedAt);
  if (clock.now() < receivedAt) clock.moveTo(receivedAt);
  const { requestId } = (await send(runtime, receiveProposal, officer, {
    taxpayerId,
    moduleIds: [],
    ...proposal,
  })) as RequestView;
  if (then === 'ask-for-code') await send(runtime, requestPendingCode, officer, { taxpayerId, requestId });
  const ids = { taxpayerId, requestId };
  if (then === 'send-for-approval') {
    await agree(runtime, ids, proposal, 'ibtf-express-25');
    await send(runtime, sendForApproval, officer, ids);
  }
  if (then === 'record-agreement') {
    await agree(runtime, ids, proposal, 'guaranteed');
    await send(runtime, recordAgreement, officer, ids);
  }
  await drainEffects(runtime, performers);
}

type RequestIds = { readonly taxpayerId: string; readonly requestId: string };

/** Settles the terms of a story with the taxpayer, and tells all that there is to tell. */
async function agree(
  runtime: Runtime,
  ids: RequestIds,
  { given, receivedAt }: Proposal,
  type: AgreementTypeId,
): Promise<void> {
  const said = zGivenFacts.parse(given) as GivenFacts;
  const onDay = dayOfInstant(instant(receivedAt));
  const proposal = computeTermsProposal(said, type, onDay, runtime.law);
  const terms = agreedTerms(proposal, onDay);
  await send(runtime, setTerms, officer, { ...ids, terms });
  if (terms.method.method === 'direct-debit') await signForm(runtime, ids, onDay);
  const told = { toldAt: receivedAt, channel: 'phone', items: everyItem };
  await send(runtime, noteDisclosures, officer, { ...ids, ...told });
}

/** The form of a direct debit, with an account that nobody has and the taxpayer's signature. */
async function signForm(runtime: Runtime, ids: RequestIds, signedDay: Day): Promise<void> {
  const { taxpayerId } = ids;
  const form = { ...ids, formNumber: '433-D' };
  const { formId } = (await send(runtime, prepareForm, officer, form)) as { readonly formId: string };
  const account = { by: 'numbers', routingNumber: '021000021', accountNumber: '55501234' };
  await send(runtime, recordDebitAccount, officer, { taxpayerId, formId, account });
  const signature = { signer: 'taxpayer', way: 'on-paper', signedDay };
  await send(runtime, signFormOf, officer, { taxpayerId, formId, ...signature });
}

async function send(
  runtime: Runtime,
  operation: CommandOperation,
  actor: Actor,
  input: object,
): Promise<unknown> {
  const commandId = demonstrationId(operation.contract.operation, JSON.stringify(input));
  const outcome = await runCommand(runtime, operation, { commandId, ...input }, actor);
  if (outcome.status === 'done') return outcome.answer;
  const answer = JSON.stringify(outcome.answer);
  throw new Error(
    `the demonstration cannot be loaded: ${operation.contract.operation} was refused: ${answer}`,
  );
}
