import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { irm } from '#kernel/law/source.ts';
import { draw } from '#ui/testing/draw.tsx';
import { words } from '../../words/en.ts';
import { sampleRequest, sampleWorkbench } from './sample-workbench.ts';
import { SectionNavigation } from './section-navigation.tsx';
import type { Workbench } from './workbench.ts';

const finding = (name: string, holds: boolean) => ({
  test: name,
  law: irm('5.14.1.3(4)c'),
  holds,
  compared: { fact: 'paymentProposed', value: true, unit: 'yes-no', how: 'is' },
});

test.each([
  { findings: [finding('names-an-amount', false), finding('identifies', true)], ask: [], count: '1' },
  { findings: [finding('names-an-amount', false)], ask: [{ fact: 'bankruptcy' }], count: '2' },
  { findings: [finding('names-an-amount', true)], ask: [], count: '0' },
])('the navigation counts what is listed as missing: $count', ({ findings, ask, count }) => {
  const { determination, outlook } = sampleWorkbench();
  const pending = { ...determination.pending, findings };
  const workbench = sampleWorkbench({
    determination: { ...determination, pending },
    outlook: { ...outlook, ask },
  } as unknown as Partial<Workbench>);
  draw(<SectionNavigation request={{ ...sampleRequest, pendingDecisions: [] }} workbench={workbench} />, {
    words,
  });
  expect(screen.getByRole('link', { name: `Missing ${count}` })).toBeDefined();
});
