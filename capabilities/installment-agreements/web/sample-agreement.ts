/** An agreement for tests of pages that tell of it: approved and not in writing yet. */
export const sampleAgreement = {
  agreementId: 'a1',
  taxpayerId: 't1',
  state: 'approved',
  version: 1,
  requestId: 'r1',
  fromDay: '2023-03-27',
  levyBarred: true,
  moduleIds: ['m1'],
  terms: {
    type: 'guaranteed',
    paymentCents: 15_000,
    dueDayOfMonth: 20,
    firstPaymentDay: '2023-05-20',
    feeCents: 22_500,
    settledDay: '2023-03-27',
    locatorNumber: '0136',
  },
  // The fee is more than a month's payment.
  firstPaymentCents: 22_500,
  appealed: [],
  locator: { number: '0136', onForm: [] },
};

/** The letter that puts it in writing. */
export const writtenByLetter = { kind: 'letter', id: 'l1', onDay: '2023-03-30' };
