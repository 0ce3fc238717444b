import type { Transition } from '#kernel/process/transition.ts';
import { crossReferences } from '../parameters/rule-purposes.ts';
import { chartSteps } from './chart-steps.ts';
import { coMediationTable } from './co-mediation.ts';
import { mediationAgreementTable } from './mediation-agreement.ts';
import { mediationRequestTable } from './mediation-request.ts';
import { supportRequestTable } from './support-request.ts';

/** Where a step comes from, and where it is explained. */
export type StepHelp = {
  readonly event: string;
  /** The process that it is a step of: its words hang on that. */
  readonly process: string;
  readonly paragraphs: readonly string[];
  /** What those paragraphs point to. */
  readonly references: readonly string[];
  /** The place in the user guide. */
  readonly guide: string;
};

type Row = Pick<Transition, 'on' | 'law'> & { readonly process: string };

const rows: readonly Row[] = [
  mediationRequestTable,
  supportRequestTable,
  mediationAgreementTable,
  coMediationTable,
].flatMap((table: { readonly kind: string; readonly rows: readonly Pick<Transition, 'on' | 'law'>[] }) =>
  table.rows.map(({ on, law }) => ({ on, law, process: table.kind })),
);

/** Every step that somebody can take, in the order of the process. */
export const explainedSteps: readonly string[] = [...new Set(rows.map(({ on }) => on))];

/** The help for one step: its paragraphs, what they point to, and its place in the user guide. */
export function helpOf(event: string): StepHelp {
  const ofRows = rows.filter(({ on }) => on === event).map(({ law }) => law.cite);
  const ofCharts = chartSteps.filter((step) => step.event === event).map(({ law }) => law.cite);
  return {
    event,
    process: recordOf(event),
    paragraphs: [...new Set([...ofRows, ...ofCharts])],
    references: crossReferences[event] ?? [],
    guide: `${guidePath}#${guideAnchor(event)}`,
  };
}

/** The closing of the appeal is the appeal's own. */
function recordOf(event: string): string {
  return rows.find(({ on }) => on === event)?.process ?? 'appeal';
}

export const guidePath = '/mediations/guide';

/** The place of a step on the page of the guide. */
export function guideAnchor(event: string): string {
  return `step-${event}`;
}
