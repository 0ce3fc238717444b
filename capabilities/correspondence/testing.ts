import { extractText, getDocumentProxy } from 'unpdf';
import type { FastifyInstance } from 'fastify';
import { completeTask } from '#capabilities/casework/api/complete-task.ts';
import { listHistoryTelling } from '#capabilities/casework/api/list-history.ts';
import { listQueue } from '#capabilities/casework/api/list-queue.ts';
import {
  amariId,
  assignBoth,
  sampleWords as caseworkWords,
  loadSample,
  locked,
  sampleActor,
  sampleId,
  type SampleName,
  send,
} from '#capabilities/casework/testing.ts';
import type { Task } from '#capabilities/casework/process/task-record.ts';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import { day, type Instant } from '#kernel/calendar/day.ts';
import { type Language, mergeWords, type Words } from '#kernel/decision/words.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { type Actor, systemActor } from '#platform/access/actor.ts';
import type { Engine } from '#platform/db/database.ts';
import { inTransaction, type Tx } from '#platform/db/lens.ts';
import { openTestRuntime, type TestRuntime } from '#platform/db/testing.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { buildServer } from '#platform/http/server.ts';
import { newId } from '#platform/ids.ts';
import { type HistoryEntry, listHistory } from '#platform/record/history.ts';
import { downloadInboundItem } from './api/download-inbound-item.ts';
import { downloadLetter } from './api/download-letter.ts';
import { findLetter } from './api/find-letter.ts';
import { linkInboundItem } from './api/link-inbound-item.ts';
import { listInboundItems } from './api/list-inbound-items.ts';
import { listLetters } from './api/list-letters.ts';
import { listOutbox } from './api/list-outbox.ts';
import { readInboundItem } from './api/read-inbound-item.ts';
import { receiveInboundItem } from './api/receive-inbound-item.ts';
import { recordDelivery } from './api/record-delivery.ts';
import { recordReturn } from './api/record-return.ts';
import { sendLetter } from './api/send-letter.ts';
import { sampleConfirmation, sampleMissingParts, sampleWords } from './api/testing.ts';
import type { Letter } from './process/letter-record.ts';
import { findLetter as findLetterRecord } from './store/letter-store.ts';
import { draftLetter, type LetterToDraft } from './store/letter-steps.ts';

/** The words of a product that has taxpayers, casework and correspondence. */
const productWords: Readonly<Record<Language, Words>> = {
  en: mergeWords(caseworkWords.en, sampleWords('en')),
  es: mergeWords(caseworkWords.es, sampleWords('es')),
};

/** Two taxpayers of two offices, with words that letters can be written in. */
export async function openSample(engine: Engine, now?: Instant): Promise<TestRuntime> {
  const opened = await openTestRuntime(engine, sampleLaw, now, productWords);
  await loadSample(opened);
  await assignBoth(opened);
  return opened;
}

/** A confirmation to Amari, dated today, for Reyes to send; with changes. */
export function toDraft(runtime: Runtime, change: Partial<LetterToDraft> = {}): LetterToDraft {
  const letterDay = day(runtime.clock.now().slice(0, '2023-04-03'.length));
  return {
    taxpayerId: amariId,
    letterId: newId(),
    subjectKind: 'agreement',
    subjectId: newId(),
    ownerId: sampleId('reyes'),
    concerns: { individual: true, lienPossible: true, levyPossible: true },
    conveyance: 'in-effect',
    receivedBy: 'phone',
    decisions: [],
    contract: sampleConfirmation('en', { letterDay }),
    ...change,
  };
}

/** A request for missing parts to Amari, dated today, for Reyes to send; with changes. */
export function partsToDraft(runtime: Runtime, change: Partial<LetterToDraft> = {}): LetterToDraft {
  const { letterDay } = toDraft(runtime).contract;
  const contract = sampleMissingParts('en', { letterDay });
  return toDraft(runtime, {
    subjectKind: 'agreement-request',
    conveyance: 'incomplete',
    contract,
    ...change,
  });
}

/** Drafts a letter the way an effect does. */
export async function draft(runtime: Runtime, letter: LetterToDraft): Promise<Letter> {
  return await asSystem(runtime, letter.taxpayerId, (tx) => draftLetter(tx, runtime.tools, letter));
}

/** Drafts a letter to Amari, and sends it by mail as Reyes does. */
export async function sent(runtime: Runtime, letter: LetterToDraft): Promise<Letter> {
  const { letterId } = await draft(runtime, letter);
  const told = { letterId, taxpayerId: amariId, channel: 'mail', sentAt: runtime.clock.now() };
  await send(runtime, sendLetter, 'reyes', told);
  return await letterOf(runtime, letterId);
}

/** A letter to Amari as it stands. */
export async function letterOf(runtime: Runtime, letterId: string): Promise<Letter> {
  const letter = await locked(runtime, amariId, (tx) => findLetterRecord(tx, letterId));
  if (letter === undefined) throw new Error(`there is no letter ${letterId}`);
  return letter;
}

/** What has happened to a record of Amari's. */
export async function historyOf(runtime: Runtime, recordId: string): Promise<readonly HistoryEntry[]> {
  return await locked(runtime, amariId, (tx) => listHistory(tx, amariId, [recordId]));
}

/** The open tasks about a record of Amari's. */
export async function tasksOf(runtime: Runtime, recordId: string): Promise<readonly Task[]> {
  const open = await locked(runtime, amariId, (tx) => listOpenTasks(tx, amariId));
  return open.filter(({ subjectId }) => subjectId === recordId);
}

/** A record as its rows of history rebuild it. */
export function rebuilt<Kept>(
  entries: readonly HistoryEntry[],
  apply: (before: Kept | undefined, entry: HistoryEntry) => Omit<Kept, 'version'>,
): Kept | undefined {
  return entries.reduce<Kept | undefined>(
    (before, entry) => ({ ...apply(before, entry), version: entry.version }) as Kept,
    undefined,
  );
}

/** Does something with a taxpayer locked, as the program does by itself. */
export async function asSystem<Answer>(
  runtime: Runtime,
  taxpayerId: string,
  story: (tx: Tx) => Promise<Answer>,
  actor: Actor = systemActor,
): Promise<Answer> {
  const mandate = { actor, commandId: newId(), law: runtime.law };
  return await inTransaction(runtime.database, runtime.clock, async ({ lock }) =>
    story(await lock([taxpayerId], mandate)),
  );
}

/** What a printed letter says, with single spaces. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

/** Letters, inbound items, queue and history behind a server in this process; `x-person` says who asks. */
export async function sampleServer(runtime: Runtime): Promise<FastifyInstance> {
  return await buildServer({
    runtime,
    operations: [
      listLetters,
      listOutbox,
      findLetter,
      downloadLetter,
      sendLetter,
      recordDelivery,
      recordReturn,
      receiveInboundItem,
      readInboundItem,
      linkInboundItem,
      listInboundItems,
      downloadInboundItem,
      completeTask,
      listQueue,
      listHistoryTelling(productWords.en),
    ],
    words: productWords,
    actorOf: (request) => {
      const name = request.headers['x-person'];
      return Promise.resolve(typeof name === 'string' ? sampleActor(name as SampleName) : undefined);
    },
    version: 'test',
    logger: false,
  });
}

/** What a test reads of an answer: it says itself what it expects to find. */
// oxlint-disable-next-line typescript/no-explicit-any
type Body = any;

export type Answered = {
  readonly status: number;
  readonly body: Body;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** Asks the server as somebody. A command gets an id unless it brings one. */
export async function over(
  server: FastifyInstance,
  name: SampleName,
  path: string,
  command?: object,
): Promise<Answered> {
  const { statusCode, headers, rawPayload } = await server.inject({
    method: command ? 'POST' : 'GET',
    url: `/api${path}`,
    headers: { 'x-person': name },
    ...(command && { payload: { commandId: newId(), ...command } }),
  });
  const isJson = String(headers['content-type']).includes('json');
  const body: unknown = isJson ? JSON.parse(rawPayload.toString()) : undefined;
  return { status: statusCode, body, bytes: rawPayload, headers };
}
