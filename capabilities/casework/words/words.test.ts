import { expect, test } from 'vitest';
import { genderedPronounsIn } from '#kernel/decision/pronouns.ts';
import { missingKeys } from '#kernel/decision/words.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { contactChannels, contactOutcomes, contactParties } from '../parameters/contact-kinds.ts';
import { bands, riskReasons } from '../parameters/legal-risk.ts';
import { taskKindNames } from '../parameters/task-kinds.ts';
import { assignmentTable } from '../process/assignment.ts';
import { documentTable } from '../process/document.ts';
import { noteTable } from '../process/note.ts';
import { taskTable } from '../process/task.ts';
import { everyRole } from '../rules/role-kind.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';

test('both languages say the same', () => {
  expect(missingKeys(en, es)).toEqual([]);
});

test('no text gives anybody a gender', () => {
  expect(Object.values(en).flatMap((text) => genderedPronounsIn(text, 'en'))).toEqual([]);
  expect(Object.values(es).flatMap((text) => genderedPronounsIn(text, 'es'))).toEqual([]);
});

test('every role, task, band, reason and kind of contact has words', () => {
  const needed = [
    ...everyRole.map((role) => `role.${role}`),
    ...taskKindNames.map((kind) => `task.${kind}`),
    ...bands.map((band) => `band.${band}`),
    ...riskReasons.map((reason) => `risk.${reason}`),
    ...contactChannels.map((channel) => `contact-channel.${channel}`),
    ...contactParties.map((party) => `contact-party.${party}`),
    ...contactOutcomes.map((outcome) => `contact-outcome.${outcome}`),
  ];
  expect(needed.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});

test.each(
  [assignmentTable, taskTable, noteTable, documentTable].map(
    (table) => [table.kind, exploreModel(table), table.initial] as const,
  ),
)('every state and event of the %s has words', (kind, { states, events }, initial) => {
  const needed = [
    ...states.filter((state) => state !== initial).map((state) => `state.${kind}.${state}`),
    ...events.flatMap((event) => [`event.${kind}.${event}`, `history.${kind}.${event}`]),
  ];
  expect(needed.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});
