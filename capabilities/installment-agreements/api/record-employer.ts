import { irm } from '#kernel/law/source.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { takesEmployer } from '../rules/form-places.ts';
import type { RecordEmployerBody } from '../process/agreement-form-record.ts';
import { agreementFormTable } from '../process/agreement-form.ts';
import { agreementFormKind } from '../store/agreement-form-store.ts';
import { findOwnForm } from './find-own-form.ts';
import { formView } from './form-view.ts';
import { recordEmployerContract } from './record-employer.contract.ts';

/** Keeps the employer's part of a payroll deduction. */
export const recordEmployer = commandOperation(
  recordEmployerContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnForm(eyes, input);
    if (!takesEmployer(before.formNumber))
      return refuse({ code: 'form-must-be-for-payroll-deduction', law: irm('5.14.1.4.4(9)') });
    if (input.employer.agreedDay > tx.today)
      return refuse({ code: 'agreed-day-must-not-be-in-the-future', field: 'employer.agreedDay' });
    const step = move(agreementFormTable, {
      state: before.state,
      event: 'record-employer',
      role: actor.role,
    });
    if (step.kind === 'refused') return refuse(step);
    const body: RecordEmployerBody = { employer: input.employer };
    return await formView(
      eyes,
      await record(tx, { kind: agreementFormKind, before, step, body }),
      actor,
      law,
    );
  },
);
