import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zCents, zDay, zDeadline, zFinding, zId, zUnknown } from '#platform/http/schemas.ts';
import { agreementTypeIds } from '../parameters/agreement-type.ts';
import { approvers } from '../process/roles.ts';

/** Terms that wait, and whether this person may approve them as they stand. */
export const zApprovalRow = z.object({
  taxpayerId: zId,
  taxpayerName: z.string(),
  requestId: zId,
  /** An approval is of this version and of no other. */
  version: z.int(),
  type: z.enum(agreementTypeIds),
  paymentCents: zCents,
  termMonths: zUnknown(z.int()),
  preparedBy: z.string(),
  sentDay: zDay,
  waitingDays: z.int().min(0),
  /** What ends first: the agency's own target, or the hours for the pending code. */
  deadline: zDeadline.optional(),
  allowed: z.boolean(),
  /** What stands against an approval today. */
  findings: z.array(zFinding).readonly(),
});

export type ApprovalRow = z.output<typeof zApprovalRow>;

/** More rows than this are not answered at once. */
export const approvalsMost = 200;

export const listApprovalsContract = query({
  operation: 'installment-agreements.list-approvals',
  path: '/installment-agreements/approvals',
  summary: 'The terms that wait for an approval, first what ends first, then what waits longest',
  by: approvers,
  input: z.strictObject({}),
  answer: z.object({ today: zDay, rows: z.array(zApprovalRow).readonly(), more: z.boolean() }),
  reads: (_input, answer) => answer.rows.map(({ taxpayerId }) => taxpayerId),
});
