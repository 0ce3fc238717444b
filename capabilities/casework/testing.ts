import type { FastifyInstance } from 'fastify';
import { registerTaxpayer } from '#capabilities/taxpayers/api/register-taxpayer.ts';
import { admitPerson } from '#capabilities/taxpayers/api/admit-person.ts';
import { words as taxpayersEn } from '#capabilities/taxpayers/words/en.ts';
import { words as taxpayersEs } from '#capabilities/taxpayers/words/es.ts';
import { day } from '#kernel/calendar/day.ts';
import { mergeWords } from '#kernel/decision/words.ts';
import type { Moved } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import { type Eyes, inTransaction, type Tx } from '#platform/db/lens.ts';
import type { CommandOperation, QueryOperation } from '#platform/http/operation.ts';
import { type Outcome, runCommand } from '#platform/http/run-command.ts';
import { runQuery } from '#platform/http/run-query.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { buildServer } from '#platform/http/server.ts';
import { derivedId, newId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { RecordBase, RecordKind } from '#platform/record/record-kind.ts';
import { addNote } from './api/add-note.ts';
import { assignTaxpayer } from './api/assign-taxpayer.ts';
import { closeAssignment } from './api/close-assignment.ts';
import { completeTask } from './api/complete-task.ts';
import { correctNote } from './api/correct-note.ts';
import { downloadDocument } from './api/download-document.ts';
import { fileDocument } from './api/file-document.ts';
import { findAssignment } from './api/find-assignment.ts';
import { listAssignees } from './api/list-assignees.ts';
import { listContacts } from './api/list-contacts.ts';
import { listDeadlines } from './api/list-deadlines.ts';
import { listDocuments } from './api/list-documents.ts';
import { listHistoryTelling } from './api/list-history.ts';
import { listNotes } from './api/list-notes.ts';
import { listQueue } from './api/list-queue.ts';
import { noteContact } from './api/note-contact.ts';
import { receiveDocument } from './api/receive-document.ts';
import { transferTaxpayer } from './api/transfer-taxpayer.ts';
import type { Role } from './parameters/roles.ts';
import { insertOffice, insertPerson } from './store/person-store.ts';
import { officeRoleSubject } from './store/subjects.ts';
import { words as en } from './words/en.ts';
import { words as es } from './words/es.ts';

/** Words for one event of a record that only tests have: see `recordProbe`. */
const probeWords = { 'taxpayer-history.probe.told': 'Something was told' };

/** The words that the tests tell history with: those of taxpayers and casework, and of the probe. */
export const sampleWords = {
  en: mergeWords(taxpayersEn, en, probeWords),
  es: mergeWords(taxpayersEs, es, probeWords),
};

export const listHistory = listHistoryTelling(sampleWords.en);

export const north = derivedId('office', 'north');
export const south = derivedId('office', 'south');

type Somebody = { readonly role: Role; readonly officeId?: string };

const somebodies = {
  reyes: { role: 'revenue-officer', officeId: north },
  park: { role: 'revenue-officer', officeId: north },
  ortiz: { role: 'group-manager', officeId: north },
  lund: { role: 'revenue-officer', officeId: south },
  stone: { role: 'group-manager', officeId: south },
  quist: { role: 'ccp-clerk', officeId: north },
  vega: { role: 'mediator', officeId: north },
  amari: { role: 'taxpayer' },
  doyle: { role: 'taxpayer' },
  feed: { role: 'integrator' },
} as const satisfies Record<string, Somebody>;

export type SampleName = keyof typeof somebodies;

export function sampleId(name: SampleName): string {
  return derivedId('person', name);
}

/** A person of the sample as one who acts. */
export function sampleActor(name: SampleName): Actor {
  const personId = sampleId(name);
  const { role, officeId }: Somebody = somebodies[name];
  const ofOffice = officeId === undefined ? [] : [officeId, officeRoleSubject(officeId, role)];
  return { personId, name, role, subjects: [personId, ...ofOffice], language: 'en' };
}

/** Two taxpayers, whose data must never meet: Amari's case is worked in the north, Doyle's in the south. */
export const amariId = derivedId('taxpayer', 'amari');
export const doyleId = derivedId('taxpayer', 'doyle');

/** Fills an empty database: two offices, their people, and two taxpayers that nobody has been assigned to. */
export async function loadSample(runtime: Runtime): Promise<void> {
  await inTransaction(runtime.database, runtime.clock, async ({ batch }) => {
    await insertOffice(batch, { officeId: north, name: 'North group', kind: 'group' });
    await insertOffice(batch, { officeId: south, name: 'South group', kind: 'group' });
    for (const name of Object.keys(somebodies) as SampleName[]) {
      const { role, officeId }: Somebody = somebodies[name];
      const person = { personId: sampleId(name), name, role, language: 'en' } as const;
      await insertPerson(batch, { ...person, ...(officeId !== undefined && { officeId }) });
    }
  });
  await loadTaxpayer(runtime, amariId, 'amari', 'R. Amari', '900700142');
  await loadTaxpayer(runtime, doyleId, 'doyle', 'K. Doyle', '900700077');
}

async function loadTaxpayer(
  runtime: Runtime,
  taxpayerId: string,
  person: SampleName,
  name: string,
  tin: string,
): Promise<void> {
  const told = { kind: 'individual', name, tinKind: 'ssn', tin, addressLines: ['1 Elm St'] };
  await send(runtime, registerTaxpayer, 'feed', { taxpayerId, ...told });
  await send(runtime, admitPerson, 'feed', { taxpayerId, personId: sampleId(person) });
}

/** Assigns Amari's case to Reyes in the north and Doyle's to Lund in the south. */
export async function assignBoth(runtime: Runtime): Promise<void> {
  await send(runtime, assignTaxpayer, 'feed', { taxpayerId: amariId, personId: sampleId('reyes') });
  await send(runtime, assignTaxpayer, 'feed', { taxpayerId: doyleId, personId: sampleId('lund') });
}

/** Sends a command as somebody, under a new command id unless one is given. Throws if it is refused. */
export async function send(
  runtime: Runtime,
  operation: CommandOperation,
  name: SampleName,
  input: object,
): Promise<unknown> {
  const { status, answer } = await attempt(runtime, operation, name, input);
  if (status === 'done') return answer;
  throw new Error(`${operation.contract.operation} was refused: ${JSON.stringify(answer)}`);
}

/** Sends a command as somebody and answers what it came to. */
export async function attempt(
  runtime: Runtime,
  operation: CommandOperation,
  name: SampleName,
  input: object,
): Promise<Outcome> {
  return await runCommand(runtime, operation, { commandId: newId(), ...input }, sampleActor(name));
}

/** Asks a query as somebody. */
export async function ask(
  runtime: Runtime,
  operation: QueryOperation,
  name: SampleName,
  input: object,
): Promise<unknown> {
  return await runQuery(runtime, operation, input, sampleActor(name));
}

/** Does something with a taxpayer locked, as somebody, the way a command or an effect does. */
export async function locked<Answer>(
  runtime: Runtime,
  taxpayerId: string,
  story: (tx: Tx) => Promise<Answer>,
  name: SampleName = 'feed',
): Promise<Answer> {
  const mandate = { actor: sampleActor(name), commandId: newId(), law: runtime.law };
  return await inTransaction(runtime.database, runtime.clock, async ({ lock }) =>
    story(await lock([taxpayerId], mandate)),
  );
}

/** Looks with somebody's eyes. */
export async function seen<Answer>(
  runtime: Runtime,
  name: SampleName,
  story: (eyes: Eyes) => Promise<Answer>,
): Promise<Answer> {
  return await inTransaction(runtime.database, runtime.clock, ({ eyes }) => story(eyes(sampleActor(name))));
}

/** The capability behind a server in this process; the header `x-person` says who asks. */
export async function sampleServer(runtime: Runtime): Promise<FastifyInstance> {
  return await buildServer({
    runtime,
    operations: [
      assignTaxpayer,
      transferTaxpayer,
      closeAssignment,
      findAssignment,
      listAssignees,
      listQueue,
      completeTask,
      noteContact,
      listContacts,
      listDeadlines,
      listHistory,
      addNote,
      correctNote,
      listNotes,
      receiveDocument,
      fileDocument,
      listDocuments,
      downloadDocument,
    ],
    words: sampleWords,
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

/** Asks the server as somebody: status and body. */
export async function over(
  server: FastifyInstance,
  name: SampleName | 'nobody',
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly body: Body }> {
  const response = await server.inject({
    method,
    url: `/api/casework${path}`,
    ...(name !== 'nobody' && { headers: { 'x-person': name } }),
    ...(body && { payload: body }),
  });
  return { status: response.statusCode, body: response.json() };
}

/** A record of another capability, as far as history and deadlines show it. */
type Probe = RecordBase & { readonly probeId: string };

const probeKind: RecordKind<Probe> = {
  capability: 'probe',
  kind: 'probe',
  idOf: ({ probeId }) => probeId,
  apply: (_before, step) => ({ ...(step.body as Omit<Probe, 'state' | 'version'>), state: step.to }),
  put: () => Promise.resolve(1),
  deadlines: {
    'identify-pending': () => ({ dueDay: day('2023-04-04'), steps: [] }),
    'supply-missing-parts': () => ({ dueDay: day('2023-04-03'), steps: [] }),
    'unheard-of': () => ({ dueDay: day('2023-06-01'), steps: [] }),
  },
};

export type ProbeParts = {
  readonly event?: string;
  readonly compartment?: string;
  readonly opens?: readonly string[];
  readonly decisions?: Moved['decisions'];
};

/** Puts a step of another capability into a taxpayer's history. Answers the id of its record. */
export async function recordProbe(
  tx: Tx,
  taxpayerId: string,
  { event = 'probe', compartment = 'shared', opens = [], decisions = {} }: ProbeParts = {},
): Promise<string> {
  const probeId = newId();
  const law = { cite: 'IRM 5.14.1.3(1)' };
  const states = { from: 'none', to: 'open', opens, closes: [], effects: [] };
  const step: Moved = { kind: 'moved', process: 'probe', event, law, decisions, ...states };
  await record(tx, { kind: probeKind, step, body: { taxpayerId, probeId, compartment } });
  return probeId;
}
