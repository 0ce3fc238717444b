import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { listQueueContract } from '../api/list-queue.contract.ts';
import { type Queue, rowHref } from './queue.ts';

/** What has come into the person's own queue since the person last looked here. */
export function Bell({ personId }: { readonly personId: string }) {
  const { tell } = useSpeech();
  const listId = useId();
  const part = useRef<HTMLDivElement>(null);
  const { data } = useAnswer(listQueueContract, { whose: 'mine' });
  const [seen, see] = useSeen(personId);
  const [shown, setShown] = useState<Queue['rows']>();
  const fresh = data?.rows.filter(({ taskId }) => !seen.has(taskId)) ?? [];
  const count = fresh.length;
  const toggle = () => {
    if (shown === undefined && data !== undefined) see(data.rows.map(({ taskId }) => taskId));
    setShown(shown === undefined ? fresh : undefined);
  };
  useLeaving(part, shown !== undefined, () => setShown(undefined));
  return (
    <div
      ref={part}
      className="bell"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setShown(undefined);
      }}
    >
      <button
        type="button"
        aria-expanded={shown !== undefined}
        aria-controls={listId}
        aria-label={tell('bell.label', { count: String(count) }, count)}
        onClick={toggle}
      >
        <Icon name="bell" />
        {count > 0 && <span className="bell__count">{count}</span>}
      </button>
      <div id={listId} hidden={shown === undefined} className="bell__list">
        {shown !== undefined && <Fresh rows={shown} onGo={() => setShown(undefined)} />}
      </div>
    </div>
  );
}

function Fresh({ rows, onGo }: { readonly rows: Queue['rows']; readonly onGo: () => void }) {
  const { tell } = useSpeech();
  if (rows.length === 0) return <p className="quiet">{tell('bell.none')}</p>;
  return (
    <ul role="list">
      {rows.map((row) => (
        <li key={row.taskId}>
          <Link to={rowHref(row)} onClick={onGo}>
            {row.taxpayerName}
          </Link>{' '}
          {tell(`task.${row.kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** The tasks that a person has looked at, kept in the browser; those that have ended fall out of it. */
function useSeen(personId: string): readonly [ReadonlySet<string>, (taskIds: readonly string[]) => void] {
  const key = `accord.seen.${personId}`;
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => {
    const kept = localStorage.getItem(key);
    return new Set(kept === null ? [] : (JSON.parse(kept) as readonly string[]));
  });
  const see = (taskIds: readonly string[]) => {
    localStorage.setItem(key, JSON.stringify(taskIds));
    setSeen(new Set(taskIds));
  };
  return [seen, see];
}

/** Tells when somebody presses outside of a part. */
function useLeaving(part: RefObject<HTMLElement | null>, isOn: boolean, onLeave: () => void): void {
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: Event) => {
      if (event.target instanceof Node && part.current?.contains(event.target) === false) latest.current();
    };
    document.addEventListener('pointerdown', listen);
    return () => document.removeEventListener('pointerdown', listen);
  }, [part, isOn]);
}
