import { expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import { agreementEstablished, agreementTerminated, levyNoticeSent } from './agreement-codes.ts';
import { kindsOfTax } from './kinds-of-tax.ts';
import { masterFileTaxes } from './master-file-taxes.ts';
import { moduleStatuses } from './module-statuses.ts';
import { transactionCodes } from './transaction-codes.ts';

test('the transaction codes are those of the truth file, with title, effect and confidence', () => {
  const truth = truthRows('transaction_codes.csv').map((row) => [
    row['code'],
    row['title'],
    row['effect'],
    row['confidence'],
  ]);
  expect(truth.length).toBeGreaterThan(170);
  expect(transactionCodes).toEqual(truth);
});

test('each transaction code, status and MFT stands once', () => {
  for (const table of [transactionCodes, moduleStatuses, masterFileTaxes]) {
    const codes = table.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test.each([agreementEstablished, agreementTerminated, levyNoticeSent])(
  'the code TC $code AC $actionCode that a rule reads is a known one',
  ({ code, actionCode }) => {
    expect(transactionCodes.map(([known]) => known)).toContain(`${code}-${actionCode}`);
  },
);

test('SUMRY includes statuses 22, 23, 24, 26, 53 and 58 (IRM 5.14.1.4.2(2))', () => {
  const included = moduleStatuses.filter(([, , sumry]) => sumry === 'in-sumry').map(([status]) => status);
  expect(included).toEqual(['22', '23', '24', '26', '53', '58']);
});

test('every kind of tax has an MFT', () => {
  expect(new Set(masterFileTaxes.flatMap(([, , , kinds]) => kinds))).toEqual(new Set(kindsOfTax));
});

test('the MFTs that the manual names are read, all others are marked as recalled', () => {
  const read = masterFileTaxes.filter(([, , , , confidence]) => confidence === 'read').map(([mft]) => mft);
  expect(read).toEqual(['30', '31', '35', '55', '65']);
});
