import { expect, test } from 'vitest';
import { namedInHistory } from './named-in-history.ts';

const code = { code: '971', actionCode: '063' };

test.each([
  { kind: 'task', body: {}, begun: { kind: 'decide-request' }, named: { about: ['task.decide-request'] } },
  { kind: 'input', body: { cycle: '20231402' }, begun: code, named: { about: ['TC 971 AC 063'] } },
  { kind: 'module', body: { transaction: code }, begun: {}, named: { about: ['TC 971 AC 063'] } },
  {
    kind: 'module',
    body: { transaction: { code: '670' } },
    begun: { period: '202112' },
    named: { about: ['TC 670'] },
  },
  { kind: 'module', body: { period: '202112' }, begun: { period: '202112' }, named: {} },
  { kind: 'inbound-item', body: {}, begun: { about: 'A fax' }, named: { text: 'A fax' } },
  { kind: 'letter', body: { channel: 'mail' }, begun: { title: 'A letter' }, named: { text: 'A letter' } },
  {
    kind: 'letter',
    body: { because: 'moved' },
    begun: { title: 'A letter' },
    named: { about: ['return-reason.moved'], text: 'A letter' },
  },
  {
    kind: 'letter',
    body: { proof: 'signed-receipt', reference: '9407' },
    begun: { title: 'A letter' },
    named: { about: ['delivery-proof.signed-receipt'], text: 'A letter' },
  },
  { kind: 'assignment', body: { because: 'on leave' }, begun: {}, named: { text: 'on leave' } },
  {
    kind: 'agreement-request',
    body: { covers: ['30 202112'] },
    begun: { covers: [] },
    named: { about: ['30 202112'] },
  },
  {
    kind: 'taxpayer',
    body: { contactWith: 'taxpayer', channel: 'phone' },
    begun: {},
    named: { about: ['contact-with-taxpayer', 'by-phone'] },
  },
  { kind: 'assignment', body: {}, begun: {}, named: {} },
])('history names what an entry of the kind $kind is about: $body', ({ kind, body, begun, named }) => {
  expect(namedInHistory({ recordKind: kind, body }, { recordKind: kind, body: begun })).toEqual(named);
});
