import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { exploreModel } from '#kernel/process/model.ts';
import { move } from '#kernel/process/move.ts';
import { applyAgreementForm, hasSigned } from './agreement-form-record.ts';
import { agreementFormTable } from './agreement-form.ts';

const onDay = day('2023-04-05');
const step = (event: string, body: object, to = 'open') => ({ event, to, body, onDay });
const prepared = applyAgreementForm(
  undefined,
  step('prepare-form', { taxpayerId: 't', formId: 'f', requestId: 'r', formNumber: '433-D' }),
);
const debit = { by: 'numbers', routingNumber: '021000021', accountLastFour: '1234' } as const;
const by = (signer: string, way = 'on-paper') => step('sign-form', { signature: { signer, onDay, way } });

test('a form keeps who signed, when and how; a second signature of one takes the place of the first', () => {
  const first = applyAgreementForm({ ...prepared, version: 1 }, by('taxpayer'));
  const both = applyAgreementForm({ ...first, version: 2 }, by('delegated-official', 'by-approval'));
  const again = applyAgreementForm({ ...both, version: 3 }, by('taxpayer', 'fax'));
  expect(again.signatures).toEqual([
    { signer: 'delegated-official', onDay, way: 'by-approval' },
    { signer: 'taxpayer', onDay, way: 'fax' },
  ]);
  expect([hasSigned(again, 'taxpayer'), hasSigned(again, 'spouse')]).toEqual([true, false]);
});

test('what is written on a form after it was signed takes the signatures away', () => {
  const signed = { ...applyAgreementForm({ ...prepared, version: 1 }, by('taxpayer')), version: 2 };
  const after = applyAgreementForm(signed, step('record-debit-account', { debit }));
  expect(after).toMatchObject({ signatures: [], debit });
  const employer = { name: 'Sample Works', addressLines: ['1 Mill Road'], agreedDay: onDay };
  expect(applyAgreementForm(signed, step('record-employer', { employer }))).toMatchObject({
    signatures: [],
    employer,
  });
});

test('officers prepare forms and managers sign them; nothing is done with a void one', () => {
  const attempt = (state: 'none' | 'open' | 'void', event: 'prepare-form' | 'sign-form', role: string) =>
    move(agreementFormTable, { state, event, role }).kind;
  expect(attempt('none', 'prepare-form', 'revenue-officer')).toBe('moved');
  expect(attempt('none', 'prepare-form', 'group-manager')).toBe('refused');
  expect(attempt('open', 'sign-form', 'group-manager')).toBe('moved');
  expect(attempt('open', 'sign-form', 'taxpayer')).toBe('refused');
  expect(attempt('void', 'sign-form', 'group-manager')).toBe('refused');
  expect(() => applyAgreementForm(undefined, by('taxpayer'))).toThrow('never prepared');
});

test('every state of a form can be reached, and no two rows compete', () => {
  expect(exploreModel(agreementFormTable)).toMatchObject({
    unreachable: [],
    deadEnds: [],
    competing: [],
    leaks: [],
    endless: [],
  });
});
