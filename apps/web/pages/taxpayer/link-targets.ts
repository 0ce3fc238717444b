import type { LinkTarget } from '#capabilities/correspondence/web/inbound-items-panel.tsx';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import type { Listed } from './listed.ts';

/** A taxpayer's requests and agreements, each as it is called. */
export function targetsOf({ requests, agreements }: Listed, speech: Speaker): readonly LinkTarget[] {
  return [
    ...requests.map(({ requestId, receivedAt, state }) => ({
      kind: 'agreement-request',
      id: requestId,
      text: speech.tell('case-menu.request', {
        day: formatDay(dayShownAt(receivedAt, speech.timeZone), speech),
        state: speech.tell(`state.agreement-request.${state}`),
      }),
    })),
    ...agreements.map(({ agreementId, fromDay, state }) => ({
      kind: 'agreement',
      id: agreementId,
      text: speech.tell('case-menu.agreement', {
        day: formatDay(fromDay, speech),
        state: speech.tell(`state.agreement.${state}`),
      }),
    })),
  ];
}
