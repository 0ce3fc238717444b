import { z } from 'zod';
import { zDay, zUnknown } from '#platform/http/schemas.ts';
import { paymentMethods } from '../parameters/payment-methods.ts';

/** A fact that is unknown until somebody gives it: never a silent default. */
const asked = <Schema extends z.ZodType>(schema: Schema) => zUnknown(schema).default('unknown' as never);
const zFlag = z.boolean({ error: 'true, false or "unknown"' });
const zCount = z.int({ error: 'a whole number' }).min(0, { error: 'zero or more' });
const zPeriod = z
  .string()
  .regex(/^\d{4}(0[1-9]|1[0-2])$/, { error: 'the last month of the period, as YYYYMM' });
const zModuleKey = z.string().regex(/^\d{2} \d{6}$/, { error: 'MFT and period, as "30 202112"' });
const zYear = z.string().regex(/^\d{4}$/, { error: 'a year, as YYYY' });

const everyOptions = ['week', 'two-weeks', 'half-month', 'month', 'quarter'] as const;
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

/**
 * The schemas of the given facts, for one way of writing amounts: whole cents in the API, decimal dollars in
 * a case file. `dueDayMax` is the last day of the month on which a payment may fall due (IRM 5.14.1.4.4(4)).
 */
export function factSchemas<Amount extends z.ZodType>(zAmount: Amount, dueDayMax: number) {
  const zEvery = oneOf(everyOptions).default('month');
  const zPayment = z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('amount'), amountCents: zAmount, every: zEvery }),
      z.strictObject({ kind: z.literal('range'), fromCents: zAmount, toCents: zAmount, every: zEvery }),
      z.strictObject({ kind: z.literal('unspecific') }),
      z.strictObject({ kind: z.literal('none') }),
    ],
    { error: 'a payment whose kind is amount, range, unspecific or none' },
  );
  const request = z.strictObject({
    proposedBy: oneOf(['taxpayer', 'representative', 'officer', 'employer']).default('taxpayer'),
    representativeAuthorized: asked(zFlag),
    agreedByTaxpayer: asked(zFlag),
    liability: asked(oneOf(['named', 'all-balances', 'not-named'])),
    payment: asked(zPayment),
    paymentChanges: z.array(z.strictObject({ fromMonth: zCount.min(1), amountCents: zAmount })).default([]),
    lumpSums: z.array(z.strictObject({ inMonth: zCount.min(1), amountCents: zAmount })).default([]),
    dueDayOfMonth: asked(
      z
        .int({ error: `a day of the month from 1 to ${dueDayMax}` })
        .min(1, { error: `a day of the month from 1 to ${dueDayMax}` })
        .max(dueDayMax, { error: `a day of the month from 1 to ${dueDayMax}` }),
    ),
    method: asked(oneOf(paymentMethods)),
    directDebitInPlace: asked(zFlag),
    agreesToComply: asked(zFlag),
    delayDetermination: oneOf(['none', 'proposed', 'approved']).default('none'),
    trustFundEvidence: z
      .strictObject({
        form2751Signed: asked(zFlag),
        form4183Approved: asked(zFlag),
        letter1153Issued: asked(zFlag),
      })
      .prefault({}),
  });
  return {
    request,
    taxpayer: taxpayerSchema(),
    compliance: complianceSchema(),
    household: householdSchema(zAmount),
    finances: financesSchema(zAmount),
    origin: originSchema(),
  };
}

function taxpayerSchema() {
  const bankruptcy = z.strictObject({
    petitionDay: zDay,
    endedDay: z.union([z.literal('open'), zDay]).default('open'),
    prePetitionAgreement: asked(zFlag),
    insolvencyAnswer: oneOf(['none', 'may-grant', 'may-not-grant']).default('none'),
  });
  const otherResolution = z.strictObject({
    kind: oneOf([
      'offer-in-compromise',
      'currently-not-collectible',
      'penalty-abatement',
      'collection-due-process',
    ]),
    state: oneOf(['pending', 'accepted', 'rejected', 'returned', 'withdrawn', 'terminated', 'completed']),
    modules: asked(z.array(zModuleKey)),
  });
  const priorAgreement = z.strictObject({
    fromDay: zDay,
    coversIncomeTax: asked(zFlag),
    end: oneOf([
      'in-effect',
      'paid',
      'missed-payments',
      'new-liability',
      'other-default',
      'withdrawn',
      'replaced',
    ]),
    endedDay: z.union([z.literal('open'), zUnknown(zDay)]).default('unknown'),
  });
  return z.strictObject({
    llcLiability: oneOf(['none', 'owner', 'llc', 'both']).default('none'),
    inBusiness: asked(zFlag),
    identification: z.strictObject({ nameGiven: zFlag, tinGiven: zFlag, matches: asked(zCount) }),
    bankruptcy: asked(z.union([z.literal('none'), bankruptcy])),
    furtherBankruptcies: z.array(bankruptcy).max(20, { error: 'at most 20' }).default([]),
    otherResolutions: asked(z.array(otherResolution)),
    bmfPyramider: asked(zFlag),
    priorAgreements: asked(z.array(priorAgreement)),
    filingHistory: z
      .strictObject({ yearsNotFiled: asked(z.array(zYear)), yearsNotPaid: asked(z.array(zYear)) })
      .prefault({}),
  });
}

function complianceSchema() {
  const current = z.union([z.literal('not-required'), zUnknown(zFlag)]).default('unknown');
  const oneReturn = z.strictObject({
    mft: z.string().regex(/^\d{2}$/, { error: 'the master file tax code of the return, such as 30' }),
    period: zPeriod,
    state: asked(oneOf(['filed', 'unfiled', 'not-required'])),
    extendedToDay: z.union([z.literal('none'), zDay]).default('none'),
  });
  const lookedUp = z.strictObject({
    onDay: zDay,
    source: oneOf(['account', 'return-copies', 'taxpayer', 'representative']),
  });
  return z.strictObject({
    returns: asked(z.array(oneReturn)),
    lookedUp: z.union([z.literal('not-said'), lookedUp]).default('not-said'),
    depositsCurrent: current,
    estimatedPaymentsCurrent: current,
  });
}

function householdSchema<Amount extends z.ZodType>(zAmount: Amount) {
  return z.strictObject({
    adjustedGrossIncomeCents: asked(zAmount),
    size: asked(zCount.min(1, { error: 'one or more' })),
    place: asked(oneOf(['contiguous', 'alaska', 'hawaii'])),
    reducedFeeIndicator: z.union([z.literal('none'), zUnknown(zCount)]).default('unknown'),
    unableToUseDirectDebit: asked(zFlag),
  });
}

function financesSchema<Amount extends z.ZodType>(zAmount: Amount) {
  return z.strictObject({
    abilityToPayCents: asked(zAmount),
    statement: asked(oneOf(['none', 'received', 'verified'])),
    assetsViewed: asked(zFlag),
    lienDetermination: asked(oneOf(['made', 'not-made'])),
    trustFundDetermination: asked(oneOf(['made', 'not-made'])),
    asedProtected: asked(zFlag),
    csedExtension: asked(oneOf(['appropriate', 'not-appropriate', 'not-answered'])),
    waiverToDay: z.union([z.literal('none'), zDay]).default('none'),
  });
}

function originSchema() {
  return z.strictObject({
    function: oneOf([
      'revenue-officer',
      'area-office-on-acs-case',
      'acs',
      'toll-free',
      'csco',
      'field-assistance-counter',
      'field-assistance-ics',
      'examination',
      'submission-processing',
      'withholding-compliance',
      'special-compliance',
      'vendor',
      'online-agreement-notice',
      'online-agreement-acs',
      'voice-response',
      'acs-voice-response',
      'other',
    ]).default('revenue-officer'),
    form: oneOf(['433-D', '2159', '9465', 'none']).default('none'),
    onPaper: zFlag.default(false),
    conditions: z
      .array(
        oneOf([
          'cross-reference-tin',
          'backup-not-collectible',
          'lien-on-default',
          'secondary-liable',
          'review-payment',
          'continuous-wage-levy',
          'business-deferral',
          'short-term-plan',
        ]),
      )
      .default([]),
    service: oneOf(['origination', 'reinstatement', 'restructuring']).default('origination'),
  });
}
