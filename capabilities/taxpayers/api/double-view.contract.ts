import { z } from 'zod';
import { zId, zMove } from '#platform/http/schemas.ts';
import { doubleStates } from '../process/double-record.ts';
import { zReason } from './reason.contract.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';

/** What is said of two records being one taxpayer's, as who sees one of them sees it. */
export const zDoubleView = z.object({
  doubleRecordId: zId,
  state: z.enum(doubleStates),
  /** The record that is the double, and the one that is kept. */
  taxpayerId: zId,
  keptId: zId,
  /** Whether the double is the record that was asked about. */
  part: z.enum(['double', 'kept']),
  /** The record on the other side, where the person may see it. */
  other: zTaxpayerView.optional(),
  because: z.string(),
  endedBecause: z.string().optional(),
  moves: z.array(zMove),
});

export type DoubleView = z.output<typeof zDoubleView>;

const ids = { commandId: zId, taxpayerId: zId, keptId: zId };

/** What a step about a double carries: both records, because it stands under both. */
export const zDoubleCommand = z.strictObject(ids);

/** The same for a step that says why. */
export const zDoubleCommandWithReason = z.strictObject({ ...ids, because: zReason });

/** Both records are locked, in order of id. */
export const bothOf = ({ taxpayerId, keptId }: { readonly taxpayerId: string; readonly keptId: string }) => [
  taxpayerId,
  keptId,
];
