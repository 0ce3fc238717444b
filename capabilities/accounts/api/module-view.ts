import { movesFor } from '#kernel/process/move.ts';
import { inputTable } from '../process/input.ts';
import type { MasterFileInput } from '../process/input-record.ts';
import type { AccountModule } from '../process/module-record.ts';
import { computeUnpaidBalanceOfAssessments } from '../rules/compute-unpaid-balance-of-assessments.ts';
import type { InputView, ModuleView } from './module-view.contract.ts';

/** A module for those who may see its taxpayer. */
export function moduleView(module: AccountModule): ModuleView {
  const { taxCents, assessedPenaltyCents, assessedInterestCents } = module;
  const balance = { module: module.moduleId, taxCents, assessedPenaltyCents, assessedInterestCents };
  return {
    moduleId: module.moduleId,
    mft: module.mft,
    period: module.period,
    kindOfTax: module.kindOfTax,
    status: module.status,
    taxCents,
    assessedPenaltyCents,
    assessedInterestCents,
    unpaidBalanceOfAssessmentsCents: computeUnpaidBalanceOfAssessments([balance]).valueCents,
    assessedDay: module.assessedDay,
    csedDay: module.csedDay,
    transactions: [...module.transactions],
  };
}

/** A code on its way to the master file, for staff, with what this role may do with it. */
export function inputView(input: MasterFileInput, role: string): InputView {
  const {
    inputId,
    moduleId,
    state,
    code,
    actionCode,
    transactionDay,
    requestedAt,
    postedAt,
    cycle,
    rejectedBecause,
  } = input;
  return {
    inputId,
    moduleId,
    state: state as InputView['state'],
    code,
    actionCode,
    transactionDay,
    requestedAt,
    ...(postedAt && { postedAt }),
    ...(cycle && { cycle }),
    ...(rejectedBecause && { rejectedBecause }),
    moves: movesFor(inputTable, { state, role, decisions: {} }).filter(({ allowed }) => allowed),
  };
}
