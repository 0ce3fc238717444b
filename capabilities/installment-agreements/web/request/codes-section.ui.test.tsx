import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import { irm } from '#kernel/law/source.ts';
import { draw } from '#ui/testing/draw.tsx';
import { words } from '../../words/en.ts';
import { CodesSection } from './codes-section.tsx';
import { sampleRequest } from './sample-workbench.ts';

const decided = (outcome: string, stands: boolean) =>
  ({
    rule: 'pending-code',
    revision: 2,
    outcome,
    findings: [
      { test: 'no-standing-pending-code', about: '30 202112', holds: !stands, law: irm('5.14.1.3(1)') },
    ],
    law: { id: 'sample', edition: 'irm-5.14.1-2023-03-31' },
    on: day('2023-04-03'),
  }) as unknown as Decision;

const drawn = (pendingCode: Decision, change: object = {}) =>
  draw(
    <CodesSection
      request={{ ...sampleRequest, deadlines: [], ...change }}
      today={day('2023-04-03')}
      pendingCode={pendingCode}
    >
      {null}
    </CodesSection>,
    { words },
  );

test('why a code may not be input stands beside it: one is there already', () => {
  drawn(decided('barred', true));
  const says =
    'TC 971 AC 043 may not be input. 30 202112 already has a TC 971 AC 043 that nothing has reversed.';
  expect(screen.getByText(says)).toBeDefined();
});

test('a code that is to be requested has nothing against it', () => {
  drawn(decided('required', false));
  expect(screen.getByText('TC 971 AC 043 is to be requested.')).toBeDefined();
});

test('where an agreement has come of the request, no pending code is called for any more', () => {
  drawn(decided('required', false), { agreementId: 'a1' });
  expect(screen.queryByText(/is to be requested/)).toBeNull();
  expect(screen.queryByText('Why this code')).toBeNull();
});
