import type { SupportRequestEvent, SupportRequestState } from './support-request-states.ts';

/**
 * What Appeals does by itself on a request that both sides see: neither they nor the mediator see it done.
 */
const ofAppealsAlone: readonly SupportRequestEvent[] = [
  'mark-pilot',
  'ask-question',
  'note-mediator-offer',
  'propose-withdrawal',
  'concur-in-withdrawal',
];

/** Whether a step is Appeals' own, and stays behind the wall whatever state the request is in. */
export function isOfAppealsAlone(event: string): boolean {
  return ofAppealsAlone.some((one) => one === event);
}

/** Whether the concurrence of an executive is waited for. */
export function awaitsExecutive(state: SupportRequestState): boolean {
  return state === 'with-executive';
}
