import { Button } from '@trussworks/react-uswds';
import { BandStrip } from '#ui/case/band-strip.tsx';
import { FilterChips } from '#ui/case/filter-chips.tsx';
import { SelectField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { whoseQueues } from '../api/list-queue.contract.ts';
import { type Band, bands } from '../parameters/legal-risk.ts';
import { type TaskKind, taskKindNames } from '../parameters/task-kinds.ts';
import type { Queue } from './queue.ts';
import type { QueueAsked } from './use-queue-asked.ts';

/** How much waits, by the time that is left; a press shows one band alone. */
export function QueueBands(props: {
  readonly counts: Readonly<Record<Band, number>>;
  readonly chosen: Band | undefined;
  readonly onChoose: (band: Band | undefined) => void;
}) {
  const { tell } = useSpeech();
  const { counts, chosen, onChoose } = props;
  return (
    <BandStrip
      label={tell('work.by-time-left')}
      bands={bands.map((key) => ({
        key,
        name: tell(`band.${key}`),
        count: counts[key],
        isLate: key === 'late',
      }))}
      chosen={chosen}
      onChoose={(key) => onChoose(bands.find((band) => band === key))}
    />
  );
}

/** The kinds of work that there are, each with its count; kinds of which nothing waits are left out. */
function QueueChips(props: {
  readonly counts: Queue['counts'];
  readonly chosen: TaskKind | undefined;
  readonly onChoose: (kind: TaskKind | undefined) => void;
}) {
  const { tell } = useSpeech();
  const { counts, chosen, onChoose } = props;
  const kinds = taskKindNames.filter((kind) => counts.byKind[kind] > 0 || kind === chosen);
  if (kinds.length < 2 && chosen === undefined) return null;
  return (
    <FilterChips
      label={tell('work.show-only')}
      chips={[
        { key: allKey, text: tell('work.all'), count: counts.all },
        ...kinds.map((key) => ({ key, text: tell(`task.${key}`), count: counts.byKind[key] })),
      ]}
      chosen={chosen ?? allKey}
      onChoose={(key) => onChoose(kinds.find((kind) => kind === key))}
    />
  );
}

const allKey = 'all';

/** Whose queue is shown to somebody who leads others. */
export function WhoseSwitch(props: {
  readonly whose: QueueAsked['whose'];
  readonly onChoose: (whose: QueueAsked['whose']) => void;
}) {
  const { tell } = useSpeech();
  const { whose, onChoose } = props;
  return (
    <div className="chips" role="group" aria-label={tell('work.whose')}>
      {whoseQueues.map((key) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-pressed={whose === key}
          onClick={() => onChoose(key)}
        >
          {tell(`work.whose-${key}`)}
        </button>
      ))}
    </div>
  );
}

/** All by which a queue can be narrowed: time left, kind, and, for a team, who holds it. */
export function QueueFilters(props: {
  readonly queue: Queue;
  readonly asked: QueueAsked;
  readonly onAsk: (next: QueueAsked) => void;
}) {
  const { queue, asked, onAsk } = props;
  const narrow = (part: Partial<QueueAsked>) => onAsk({ ...asked, ...part, offset: 0 });
  return (
    <>
      <QueueBands counts={queue.counts.byBand} chosen={asked.band} onChoose={(band) => narrow({ band })} />
      <QueueChips counts={queue.counts} chosen={asked.kind} onChoose={(kind) => narrow({ kind })} />
      {asked.whose === 'team' && (
        <HolderFilter
          holders={queue.holders}
          chosen={asked.holderId}
          onChoose={(holderId) => narrow({ holderId })}
        />
      )}
    </>
  );
}

/** Whose part of the team's queue is shown: everybody's, or one holder's. */
function HolderFilter(props: {
  readonly holders: Queue['holders'];
  readonly chosen: string | undefined;
  readonly onChoose: (holderId: string | undefined) => void;
}) {
  const { tell } = useSpeech();
  const { holders, chosen, onChoose } = props;
  const nameOf = ({ name, kind, role, count }: Queue['holders'][number]) =>
    `${name}${kind === 'office-role' && role !== undefined ? `, ${tell(`role.${role}`)}` : ''} (${count})`;
  return (
    <SelectField
      name="holder"
      label={tell('work.held-by')}
      value={chosen ?? ''}
      options={[
        { value: '', text: tell('work.everybody') },
        ...holders.map((holder) => ({ value: holder.subjectId, text: nameOf(holder) })),
      ]}
      onChange={(holderId) => onChoose(holderId === '' ? undefined : holderId)}
    />
  );
}

/** Turns the pages of a long queue. */
export function QueuePager(props: {
  readonly queue: Queue;
  readonly asked: QueueAsked;
  readonly onTurn: (offset: number) => void;
}) {
  const { tell } = useSpeech();
  const { queue, asked, onTurn } = props;
  const from = asked.offset ?? 0;
  const to = from + queue.rows.length;
  if (from === 0 && !queue.more) return null;
  return (
    <nav className="row" aria-label={tell('work.pages')}>
      {from > 0 && (
        <Button type="button" outline onClick={() => onTurn(Math.max(0, from - rowsOfPage))}>
          {tell('work.earlier-rows')}
        </Button>
      )}
      <span className="quiet">{tell('work.rows', { from: String(from + 1), to: String(to) })}</span>
      {queue.more && (
        <Button type="button" outline onClick={() => onTurn(to)}>
          {tell('work.later-rows')}
        </Button>
      )}
    </nav>
  );
}

/** As many as the contract answers when nothing else is asked for. */
const rowsOfPage = 100;
