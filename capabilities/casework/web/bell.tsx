import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { listQueueContract } from '../api/list-queue.contract.ts';
import { type Queue, rowHref } from './queue.ts';

/** Something that waits for a person, and where it is done. */
export type Waiting = {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly what: string;
};

type BellProps = {
  readonly personId: string;
  /** Whether the person has a queue of tasks. */
  readonly hasQueue?: boolean;
  /** What waits elsewhere than in the queue; what a task asks for already is told once. */
  readonly also?: readonly Waiting[];
};

/** What has come to wait for the person since the person last looked here. */
export function Bell({ personId, hasQueue = true, also = [] }: BellProps) {
  const { tell } = useSpeech();
  const listId = useId();
  const part = useRef<HTMLDivElement>(null);
  const { data } = useAnswer(listQueueContract, { whose: 'mine' }, { isOn: hasQueue });
  const [seen, see] = useSeen(personId);
  const [shown, setShown] = useState<readonly Waiting[]>();
  const tasks = data?.rows.map((row) => waitingOf(row, tell)) ?? [];
  const asked = new Set(tasks.map(({ href }) => href));
  const all = [...tasks, ...also.filter(({ href }) => !asked.has(href))];
  const fresh = all.filter(({ key }) => !seen.has(key));
  const count = fresh.length;
  const toggle = () => {
    if (shown === undefined && (data !== undefined || !hasQueue)) see(all.map(({ key }) => key));
    setShown(shown === undefined ? fresh : undefined);
  };
  useLeaving(part, shown !== undefined, () => setShown(undefined));
  return (
    <div
      ref={part}
      className="bell"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || shown === undefined) return;
        event.preventDefault();
        setShown(undefined);
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

function waitingOf(row: Queue['rows'][number], tell: Speaker['tell']): Waiting {
  return { key: row.taskId, href: rowHref(row), name: row.taxpayerName, what: tell(`task.${row.kind}`) };
}

function Fresh({ rows, onGo }: { readonly rows: readonly Waiting[]; readonly onGo: () => void }) {
  const { tell } = useSpeech();
  if (rows.length === 0) return <p className="quiet">{tell('bell.none')}</p>;
  return (
    <ul role="list">
      {rows.map(({ key, href, name, what }) => (
        <li key={key}>
          <Link to={href} onClick={onGo}>
            {name}
          </Link>{' '}
          {what}
        </li>
      ))}
    </ul>
  );
}

/** What a person has looked at, kept in the browser; those that have ended fall out of it. */
function useSeen(personId: string): readonly [ReadonlySet<string>, (keys: readonly string[]) => void] {
  const key = `accord.seen.${personId}`;
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => {
    const kept = localStorage.getItem(key);
    return new Set(kept === null ? [] : (JSON.parse(kept) as readonly string[]));
  });
  const see = (keys: readonly string[]) => {
    localStorage.setItem(key, JSON.stringify(keys));
    setSeen(new Set(keys));
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
