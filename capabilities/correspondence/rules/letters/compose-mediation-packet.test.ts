import { expect, test } from 'vitest';
import type { Speech } from '#kernel/decision/phrase.ts';
import { samplePacket } from '../../api/testing-appeals.ts';
import { sampleWords } from '../../api/testing.ts';
import { composeMediationPacket } from './compose-mediation-packet.ts';
import { elementsOf, textOf } from './letter-content.ts';

const english: Speech = { language: 'en', audience: 'taxpayer', words: sampleWords('en') };

test('Letter 5559 says its number, and that its wording is not the agency’s', () => {
  const { particulars } = composeMediationPacket(samplePacket('en'), english);
  expect(particulars[1]?.lines).toEqual(['Letter 5559', 'worded by this system']);
});

test('a packet says what is in it, by when to answer, and that Appeals may withdraw', () => {
  const content = composeMediationPacket(samplePacket('en'), english);
  expect(elementsOf(content)).toEqual(['answer-by', 'papers', 'consequence', 'how-to-answer']);
  expect(content.sections[0]?.items).toHaveLength(3);
  expect(textOf(content)).toContain('Appeals may then withdraw from the mediation.');
  expect(textOf(content)).toContain('Please answer by');
});
