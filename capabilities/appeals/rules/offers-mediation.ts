import type { Mediation } from './pair-mediations.ts';

/** How a mediation ends that settled nothing. */
const unagreed = 'mediated-unagreed';

/**
 * Whether mediation of the same issues is still to be offered (Rev. Proc. 2014-63, as remembered): what it
 * has not settled is not opened again. Shown, and enforced nowhere.
 */
export function offersMediation(mediations: readonly Mediation[]): boolean {
  return mediations.every(({ result }) => result !== unagreed);
}
