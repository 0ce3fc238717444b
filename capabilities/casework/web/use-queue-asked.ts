import { useSearchParams } from 'react-router';
import { type Band, bands } from '../parameters/legal-risk.ts';
import { type TaskKind, taskKindNames } from '../parameters/task-kinds.ts';

/** What of the queue is asked for. */
export type QueueAsked = {
  readonly whose: 'mine' | 'team';
  readonly kind?: TaskKind | undefined;
  readonly band?: Band | undefined;
  readonly offset?: number | undefined;
};

/** What is asked for stands in the address; what cannot be read there is left out. */
export function useQueueAsked(): {
  readonly asked: QueueAsked;
  readonly ask: (next: QueueAsked) => void;
} {
  const [search, setSearch] = useSearchParams();
  const kind = taskKindNames.find((name) => name === search.get('kind'));
  const band = bands.find((name) => name === search.get('band'));
  const offset = Number(search.get('from'));
  const asked: QueueAsked = {
    whose: search.get('whose') === 'team' ? 'team' : 'mine',
    ...(kind && { kind }),
    ...(band && { band }),
    ...(Number.isSafeInteger(offset) && offset > 0 && { offset }),
  };
  return { asked, ask: (next) => setSearch(addressOf(next), { preventScrollReset: true }) };
}

function addressOf({ whose, kind, band, offset }: QueueAsked): Record<string, string> {
  return {
    ...(whose === 'team' && { whose }),
    ...(kind && { kind }),
    ...(band && { band }),
    ...(offset !== undefined && offset > 0 && { from: String(offset) }),
  };
}
