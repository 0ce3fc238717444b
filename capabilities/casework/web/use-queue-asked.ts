import { useSearchParams } from 'react-router';
import { whoseQueues } from '../api/list-queue.contract.ts';
import { type Band, bands } from '../parameters/legal-risk.ts';
import { type TaskKind, taskKindNames } from '../parameters/task-kinds.ts';

/** What of the queue is asked for. */
export type QueueAsked = {
  readonly whose: (typeof whoseQueues)[number];
  readonly holderId?: string | undefined;
  readonly kind?: TaskKind | undefined;
  readonly band?: Band | undefined;
  readonly offset?: number | undefined;
};

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is asked for stands in the address; what cannot be read there is left out. */
export function useQueueAsked(): {
  readonly asked: QueueAsked;
  readonly ask: (next: QueueAsked) => void;
} {
  const [search, setSearch] = useSearchParams();
  const kind = taskKindNames.find((name) => name === search.get('kind'));
  const band = bands.find((name) => name === search.get('band'));
  const holderId = search.get('holder');
  const offset = Number(search.get('from'));
  const asked: QueueAsked = {
    whose: whoseQueues.find((name) => name === search.get('whose')) ?? 'mine',
    ...(holderId !== null && idPattern.test(holderId) && { holderId }),
    ...(kind && { kind }),
    ...(band && { band }),
    ...(Number.isSafeInteger(offset) && offset > 0 && { offset }),
  };
  return { asked, ask: (next) => setSearch(addressOf(next), { preventScrollReset: true }) };
}

function addressOf({ whose, holderId, kind, band, offset }: QueueAsked): Record<string, string> {
  return {
    ...(whose !== 'mine' && { whose }),
    ...(holderId && { holder: holderId }),
    ...(kind && { kind }),
    ...(band && { band }),
    ...(offset !== undefined && offset > 0 && { from: String(offset) }),
  };
}
