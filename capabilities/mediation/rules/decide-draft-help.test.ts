import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideDraftHelp } from './decide-draft-help.ts';

const onDay = day('2026-03-10');

test('[PAM-073] the analyst helps with a draft once asked, and not before', () => {
  expect(decideDraftHelp({ onDay, asked: true }, law).outcome).toBe('asked');
  expect(decideDraftHelp({ onDay, asked: false }, law).findings).toMatchObject([
    { test: 'help-was-asked-for', holds: false, cure: { act: 'ask-for-help' } },
  ]);
});
