import { z } from 'zod';
import { kindsOfTax, masterFileTaxes } from '#capabilities/accounts/index.ts';
import { entityKinds } from '#capabilities/taxpayers/index.ts';
import { type Cents, parseDollars } from '#kernel/money/cents.ts';
import { zDay, zInstant, zUnknown } from '#platform/http/schemas.ts';
import { requestChannels } from '../parameters/request-channels.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { type ModuleFacts, moduleKey } from '../rules/facts/module-facts.ts';
import { amountNamesIn, inFactNames, schemaInFileNames } from './case-file-names.contract.ts';
import { type CaseFileProblem, problemOf } from './case-file-problem.contract.ts';
import { factSchemas } from './facts.contract.ts';
import { dueDayOfMonthMost } from './given-facts.contract.ts';

const dollarsPattern = /^-?\d{1,12}(\.\d{1,2})?$/;

/** An amount in a file: dollars as a decimal text, so that no program rounds it. */
const zDollars = z
  .string({ error: 'an amount in dollars as a text, such as "1234.56"' })
  .regex(dollarsPattern, { error: 'an amount in dollars as a text, such as "1234.56"' })
  .transform((text) => parseDollars(text) as Cents);

const zTwoDigits = z
  .string({ error: 'two digits as a text, such as "30"' })
  .regex(/^\d{2}$/, { error: 'two digits as a text, such as "30"' });
const zPeriod = z
  .string({ error: 'the last month of the period as a text, YYYYMM' })
  .regex(/^\d{4}(0[1-9]|1[0-2])$/, { error: 'the last month of the period as a text, YYYYMM' });
const zFlag = z.boolean({ error: 'true or false' });
const zKnownFlag = zUnknown(z.boolean({ error: 'true, false or "unknown"' })).default('unknown');
const zKnownDollars = zUnknown(zDollars).default('unknown');
const zCode = z.string({ error: 'a code as a text' }).regex(/^\d{3}$/, { error: 'three digits as a text' });

const zBalance = z.strictObject({
  taxCents: zKnownDollars,
  assessedPenaltyCents: zKnownDollars,
  assessedInterestCents: zKnownDollars,
  accrualsToPayoffCents: z.union([z.literal('unknown'), z.literal('computed'), zDollars]).default('computed'),
});

const zModule = z.strictObject({
  mft: zTwoDigits,
  period: zPeriod,
  kind: z.enum(kindsOfTax, { error: `one of ${kindsOfTax.join(', ')}` }).optional(),
  crossReferenced: zFlag.default(false),
  included: zFlag.default(true),
  status: zUnknown(zTwoDigits).default('unknown'),
  balance: zBalance,
  assessedDay: z.union([z.literal('unknown'), z.literal('pre-assessed'), zDay]).default('unknown'),
  returnDueDay: zUnknown(zDay).default('unknown'),
  timelyFiled: zKnownFlag,
  csedDay: zUnknown(zDay).default('unknown'),
  restitution: zKnownFlag,
  joint: zKnownFlag,
  restrictedAccruals: zKnownFlag,
  codes: z.array(z.strictObject({ tc: zCode, ac: zCode, onDay: zDay })).default([]),
});

const given = factSchemas(zDollars, dueDayOfMonthMost);

/** A whole case in one file. What is left out is unknown, or the plain case that its field names. */
const zCaseFile = z
  .strictObject({
    about: z.string({ error: 'a sentence that says what the case shows' }).optional(),
    taxpayer: given.taxpayer.extend({
      entity: z.enum(entityKinds, { error: `one of ${entityKinds.join(', ')}` }),
    }),
    request: given.request.extend({
      receivedDay: zDay,
      receivedAt: zUnknown(zInstant).default('unknown'),
      completedDay: zDay.optional(),
      completedAt: zUnknown(zInstant).optional(),
      channel: z.enum(requestChannels, { error: `one of ${requestChannels.join(', ')}` }),
      approvedDay: z.union([z.literal('not-approved'), zDay]).default('not-approved'),
    }),
    modules: z.array(zModule, { error: 'a list of modules' }),
    compliance: given.compliance.prefault({}),
    household: given.household.prefault({}),
    finances: given.finances.prefault({}),
    origin: given.origin.prefault({}),
  })
  .meta({ title: 'Accord case file' });

/** The JSON Schema of a case file. */
export function caseFileSchema(): unknown {
  return schemaInFileNames(factsSchema());
}

function factsSchema(): unknown {
  return z.toJSONSchema(zCaseFile, { io: 'input' });
}

export type CaseFileReading =
  | { readonly kind: 'case'; readonly facts: CaseFacts }
  | { readonly kind: 'problem'; readonly problem: CaseFileProblem };

/** The facts in a case file, or the first thing that is wrong with it. */
export function readCaseFile(file: unknown): CaseFileReading {
  const named = inFactNames(file, amountNamesIn(factsSchema()));
  const parsed = zCaseFile.safeParse(named);
  if (!parsed.success) return { kind: 'problem', problem: problemOf(parsed.error, named, caseFileSchema()) };
  const { about: _about, request, modules, ...others } = parsed.data;
  const unclear = modules.findIndex((module) => kindOf(module) === undefined);
  if (unclear >= 0) return { kind: 'problem', problem: kindProblem(unclear, modules[unclear]?.mft ?? '') };
  const { completedDay = request.receivedDay, completedAt = request.receivedAt } = request;
  return {
    kind: 'case',
    facts: {
      ...others,
      request: { ...request, completedDay, completedAt },
      modules: modules.flatMap((module) => withKind(module)).toSorted(inOrder),
    },
  };
}

type ModuleInFile = z.output<typeof zModule>;

function withKind(module: ModuleInFile): readonly ModuleFacts[] {
  const kind = kindOf(module);
  return kind === undefined ? [] : [{ ...module, kind }];
}

/**
 * As a record lists them, those of another number last, so that a file and a record of one case say the same.
 */
function inOrder(one: ModuleFacts, other: ModuleFacts): number {
  if (one.crossReferenced !== other.crossReferenced) return one.crossReferenced ? 1 : -1;
  return moduleKey(one) < moduleKey(other) ? -1 : 1;
}

/** As given, or the one kind that the master file tax code can be. */
function kindOf({ kind, mft }: ModuleInFile): ModuleFacts['kind'] | undefined {
  const kinds = kindsOf(mft);
  return kind ?? (kinds.length === 1 ? kinds[0] : undefined);
}

function kindsOf(mft: string): readonly ModuleFacts['kind'][] {
  return masterFileTaxes.find(([code]) => code === mft)?.[3] ?? [];
}

function kindProblem(index: number, mft: string): CaseFileProblem {
  const kinds = kindsOf(mft);
  const choices = (kinds.length === 0 ? kindsOfTax : kinds).join(', ');
  return { field: `modules[${index}].kind`, expected: `one of ${choices}, which MFT ${mft} does not tell` };
}
