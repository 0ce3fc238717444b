/**
 * By which papers does each matter of an appeal close?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, post session, 3: in line with the outcome. What is agreed takes
 * an agreement, the rest is sustained; settlement is not reopened for what a mediation did not settle (Rev.
 * Proc. 2014-63, as remembered).
 */
import type { Unknown } from '#kernel/decision/finding.ts';

export type ClosingPath = 'agreement' | 'sustain' | 'unknown';

export type ClosingPathFacts = {
  /** How the mediation ended that was closed last; `none` where there was none. */
  readonly mediationResult: string;
  readonly matters: readonly { readonly matterId: string; readonly agreed: Unknown<boolean> }[];
};

export type ClosingPaths = {
  readonly paths: readonly { readonly matterId: string; readonly path: ClosingPath }[];
  readonly steps: readonly { readonly matterId: string; readonly because: string }[];
};

const wholeResult: Readonly<Record<string, ClosingPath>> = {
  'mediated-agreed': 'agreement',
  'mediated-unagreed': 'sustain',
};

/** The path of each matter, and what it follows from. */
export function computeClosingPaths({ mediationResult, matters }: ClosingPathFacts): ClosingPaths {
  const whole = wholeResult[mediationResult];
  const pathOf = (agreed: Unknown<boolean>): ClosingPath => {
    if (whole !== undefined) return whole;
    if (agreed === 'unknown') return 'unknown';
    return agreed ? 'agreement' : 'sustain';
  };
  return {
    paths: matters.map(({ matterId, agreed }) => ({ matterId, path: pathOf(agreed) })),
    steps: matters.map(({ matterId }) => ({
      matterId,
      because: whole === undefined ? 'matter' : mediationResult,
    })),
  };
}
