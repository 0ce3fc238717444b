import { sql } from 'kysely';
import { z } from 'zod';
import { day } from '#kernel/calendar/day.ts';
import { editionInForce } from '#kernel/law/law.ts';
import { move } from '#kernel/process/move.ts';
import { insertGrant } from '../access/grants.ts';
import { command, query } from '../http/contract.ts';
import { commandOperation, NotFound, type Operation, queryOperation } from '../http/operation.ts';
import { refuse } from '../http/refusal.ts';
import { zCents, zDay, zId, zInstant, zText, zUnknown } from '../http/schemas.ts';
import { invariant } from '../record/invariant.ts';
import { record } from '../record/record.ts';
import {
  decideClosable,
  findMatter,
  type Matter,
  matterKind,
  matterTable,
  searchMatters,
} from './sample-record.ts';

const zMatterView = z.object({
  matterId: zId,
  state: z.enum(['open', 'closed']),
  version: z.int(),
  name: z.string(),
  amountCents: zUnknown(zCents),
  notes: z.array(z.string()),
  openedDay: zDay,
});

function matterView({ matterId, state, version, name, amountCents, notes, openedDay }: Matter) {
  return { matterId, state, version, name, amountCents, notes: [...notes], openedDay };
}

/** Opens a matter for a taxpayer who is new here; whoever opens it sees it. */
export const openMatter = commandOperation(
  command({
    operation: 'sample.open-matter',
    path: '/sample/:taxpayerId/matters',
    summary: 'Open a matter',
    by: ['officer'],
    creates: true,
    locks: (input) => [input.taxpayerId],
    input: z.strictObject({
      commandId: zId,
      taxpayerId: zId,
      matterId: zId,
      name: zText.max(120),
      tin: z.string().regex(/^\d{9}$/, { error: 'nine digits' }),
      amountCents: zUnknown(zCents),
      lines: z.array(zText).min(1),
      openedAt: zInstant.optional(),
    }),
    answer: zMatterView,
    refusals: ['opened-at-must-not-be-in-the-future'],
  }),
  async ({ input, eyes, tx, actor }) => {
    const { taxpayerId, matterId, name, amountCents, lines, openedAt } = input;
    if (openedAt !== undefined && openedAt > tx.now)
      return refuse({ code: 'opened-at-must-not-be-in-the-future', field: 'openedAt' });
    const step = move(matterTable, { state: 'none', event: 'open-matter', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const body = { taxpayerId, matterId, compartment: 'shared', name, amountCents, lines };
    await record(tx, { kind: matterKind, step, body, ...(openedAt && { occurredAt: openedAt }) });
    const grant = { taxpayerId, compartment: 'shared', subjectId: actor.personId };
    await insertGrant(tx, { ...grant, because: 'opened the matter' });
    const matter = await findMatter(eyes, matterId);
    invariant(matter, 'whoever opens a matter sees it');
    return matterView(matter);
  },
);

/** Notes something about a matter: a first contact gives the actor sight of it. */
export const noteMatter = commandOperation(
  command({
    operation: 'sample.note-matter',
    path: '/sample/:taxpayerId/matters/:matterId/note',
    summary: 'Note something about a matter',
    by: ['officer'],
    grants: 'contact',
    locks: (input) => [input.taxpayerId],
    input: z.strictObject({ commandId: zId, taxpayerId: zId, matterId: zId, note: zText }),
    answer: zMatterView,
    refusals: ['note-must-not-be-a-secret'],
  }),
  async ({ input, eyes, tx, actor }) => {
    const before = await findMatter(eyes, input.matterId);
    if (before === undefined) throw new NotFound();
    if (input.note === 'secret') return refuse({ code: 'note-must-not-be-a-secret', field: 'note' });
    const step = move(matterTable, { state: before.state, event: 'note-matter', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    return matterView(await record(tx, { kind: matterKind, before, step, body: { note: input.note } }));
  },
);

/** Notes something about the matter that has a name, whoever may see it: it is found by that name. */
export const noteByName = commandOperation(
  command({
    operation: 'sample.note-by-name',
    path: '/sample/note-by-name',
    summary: 'Note something about the matter that has this name',
    by: ['officer'],
    grants: 'contact',
    finds: true,
    locks: () => [],
    because: (input) => input.note,
    input: z.strictObject({ commandId: zId, name: zText, note: zText }),
    answer: zMatterView,
    refusals: ['name-must-be-known'],
  }),
  async ({ input, eyes, tx, actor }) => {
    const [matterId] = await searchMatters(tx, input.name);
    const before = matterId === undefined ? undefined : await findMatter(eyes, matterId);
    if (before === undefined) return refuse({ code: 'name-must-be-known', field: 'name' });
    const step = move(matterTable, { state: before.state, event: 'note-matter', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    return matterView(await record(tx, { kind: matterKind, before, step, body: { note: input.note } }));
  },
  async ({ input, batch }) => {
    const [matterId] = await searchMatters(batch, input.name);
    const matter = matterId === undefined ? undefined : await findMatter(batch, matterId);
    return matter === undefined ? [] : [matter.taxpayerId];
  },
);

/** Closes a matter, if the law allows it. */
export const closeMatter = commandOperation(
  command({
    operation: 'sample.close-matter',
    path: '/sample/:taxpayerId/matters/:matterId/close',
    summary: 'Close a matter',
    by: ['officer', 'clerk'],
    locks: (input) => [input.taxpayerId],
    input: z.strictObject({ commandId: zId, taxpayerId: zId, matterId: zId }),
    answer: zMatterView,
    refusals: [],
  }),
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findMatter(eyes, input.matterId);
    if (before === undefined) throw new NotFound();
    const decisions = { closable: decideClosable(before, law, tx.today) };
    const step = move(matterTable, {
      state: before.state,
      event: 'close-matter',
      role: actor.role,
      decisions,
    });
    if (step.kind === 'refused') return refuse(step);
    return matterView(await record(tx, { kind: matterKind, before, step, body: {} }));
  },
);

/** Notes the same about the matters of two taxpayers: it locks both. */
export const noteBoth = commandOperation(
  command({
    operation: 'sample.note-both',
    path: '/sample/note-both',
    summary: 'Note the same about two matters',
    by: ['officer'],
    locks: (input) => input.taxpayerIds,
    input: z.strictObject({
      commandId: zId,
      taxpayerIds: z.array(zId),
      matterIds: z.array(zId),
      note: zText,
    }),
    answer: z.object({ versions: z.array(z.int()) }),
    refusals: [],
  }),
  async ({ input, eyes, tx, actor }) => {
    const versions: number[] = [];
    for (const matterId of input.matterIds) {
      const before = await findMatter(eyes, matterId);
      if (before === undefined) throw new NotFound();
      const step = move(matterTable, { state: before.state, event: 'note-matter', role: actor.role });
      if (step.kind === 'refused') return refuse(step);
      versions.push(
        (await record(tx, { kind: matterKind, before, step, body: { note: input.note } })).version,
      );
    }
    return { versions };
  },
);

export const showMatter = queryOperation(
  query({
    operation: 'sample.show-matter',
    path: '/sample/matters/:matterId',
    summary: 'One matter',
    by: ['officer', 'clerk', 'taxpayer'],
    input: z.strictObject({ matterId: zId }),
    answer: zMatterView.extend({ taxpayerId: zId }),
    reads: (_input, answer) => [answer.taxpayerId],
  }),
  async ({ input, eyes }) => {
    const matter = await findMatter(eyes, input.matterId);
    if (matter === undefined) throw new NotFound();
    return { ...matterView(matter), taxpayerId: matter.taxpayerId };
  },
);

export const findMatters = queryOperation(
  query({
    operation: 'sample.find-matters',
    path: '/sample/find-matters',
    method: 'POST',
    summary: 'The matters one may see, by part of a name',
    by: ['officer'],
    input: z.strictObject({ text: z.string().trim().default('') }),
    answer: z.object({ matterIds: z.array(zId).readonly() }),
    reads: () => [],
  }),
  async ({ input, eyes }) => ({ matterIds: await searchMatters(eyes, input.text) }),
);

const troubles = ['bug', 'invariant', 'constraint', 'answer', 'cut', 'law', 'none'] as const;

/** Goes wrong in the way that it is asked to. */
export const goWrong = queryOperation(
  query({
    operation: 'sample.go-wrong',
    path: '/sample/go-wrong/:how',
    summary: 'Go wrong',
    by: ['officer'],
    input: z.strictObject({ how: z.enum(troubles), marker: z.string().optional() }),
    answer: z.object({ fine: z.literal(true) }),
    reads: () => [],
  }),
  async ({ input: { how, marker = '' }, eyes, law }) => {
    if (how === 'bug') throw new TypeError(`"${marker}" is not what was expected`);
    invariant(how !== 'invariant', 'a matter has two parties');
    if (how === 'constraint') await eyes.run(sql`select ${marker}::date`);
    if (how === 'cut')
      throw Object.assign(new Error(`connect ECONNREFUSED ${marker}`), { code: 'ECONNREFUSED' });
    if (how === 'law') editionInForce('sample', day('2001-01-01'), law);
    return { fine: (how === 'answer' ? marker : true) as true };
  },
);

export const sampleOperations: readonly Operation[] = [
  openMatter,
  noteMatter,
  noteByName,
  closeMatter,
  noteBoth,
  showMatter,
  findMatters,
  goWrong,
];
