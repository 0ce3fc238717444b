import { z } from 'zod';
import type { Unknown } from '#kernel/decision/finding.ts';
import { zCents, zDay, zId, zUnknown } from '#platform/http/schemas.ts';
import type { ScheduleBasis } from '../rules/compute-tried-plan.ts';

const zOpenFact = z.object({
  fact: z.string(),
  /** The module that it is asked about. */
  about: z.string().optional(),
});

/** What can still change the answer, what no longer can, and from what a schedule of payments can be made. */
export const zOutlook = z.object({
  /** In the order in which they are to be asked. */
  ask: z.array(zOpenFact),
  /** With the failed tests beside which they no longer matter. */
  settled: z.array(zOpenFact.extend({ because: z.array(z.string()).readonly() })),
  /** Everything that a schedule needs but the payment. */
  schedule: z.custom<Unknown<ScheduleBasis>>(),
  /** What the account says of each module. */
  modules: z.array(
    z.object({
      moduleId: zId,
      /** Whose module it is: the taxpayer who asks, or one of those taken along. */
      taxpayerId: zId,
      /** `30 202012` */
      about: z.string(),
      included: z.boolean(),
      unpaidCents: zUnknown(zCents),
      csedDay: zUnknown(zDay),
    }),
  ),
});

export type Outlook = z.output<typeof zOutlook>;
