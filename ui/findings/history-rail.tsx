import { useId, useState } from 'react';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { formatDay, formatModule } from '#kernel/decision/format.ts';
import { type Speaker, type UiWord, useSpeech } from '../speech.tsx';
import { formatInstant, formatTime } from '../text/instants.ts';

/** One row of history as a page gets it. */
export type HistoryEntry = {
  readonly entryId: string;
  /** `history.agreement-request.receive-proposal`, or `taxpayer-history.…` in the taxpayer's telling. */
  readonly wordKey: string;
  readonly recordKind: string;
  readonly actor: { readonly name?: string | undefined; readonly role: string };
  /** The legal day of the act; what happened may be known here only later. */
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly decisions: readonly { readonly rule: string; readonly outcome: string }[];
  /** What somebody wrote with it: a note, what was said, a reason. */
  readonly text?: string | undefined;
  /** What it covers: modules, or things that have words as `covers.<thing>`. */
  readonly about?: readonly string[] | undefined;
};

/** What can be picked out; the last one asks for the taxpayer's own telling of the same history. */
const faces = ['all', 'decision', 'contact', 'paper', 'code', 'taxpayer'] as const;
type Face = (typeof faces)[number];

const recordKinds: Readonly<Partial<Record<Face, readonly string[]>>> = {
  contact: ['contact', 'inbound-item', 'letter'],
  paper: ['note', 'document'],
  code: ['input', 'ia-marker'],
};

export type HistoryRailProps = {
  readonly entries: readonly HistoryEntry[];
  /** Asks for the staff's or the taxpayer's telling; without it there is nothing to choose. */
  readonly onTelling?: ((telling: 'staff' | 'taxpayer') => void) | undefined;
};

/** What happened, newest first, by day. Staff can read it as the taxpayer does. */
export function HistoryRail({ entries, onTelling }: HistoryRailProps) {
  const speech = useSpeech();
  const [face, setFace] = useState<Face>('all');
  const choose = (next: Face) => {
    setFace(next);
    onTelling?.(next === 'taxpayer' ? 'taxpayer' : 'staff');
  };
  const reader: Speaker = face === 'taxpayer' ? { ...speech, audience: 'taxpayer' } : speech;
  const days = byDay(entries.filter((entry) => isShown(entry, face)));
  return (
    <div className="history">
      {onTelling && <FaceChoice face={face} onChoose={choose} />}
      {days.length === 0 && <p className="quiet">{speech.say('ui.history-none')}</p>}
      {days.map(([day, entriesOfDay]) => (
        <section key={day} className="history__day" aria-label={formatDay(day, reader)}>
          <h3>
            <time dateTime={day}>{formatDay(day, reader)}</time>
          </h3>
          <ol role="list">
            {entriesOfDay.map((entry) => (
              <Entry key={entry.entryId} entry={entry} reader={reader} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function FaceChoice({ face, onChoose }: { readonly face: Face; readonly onChoose: (face: Face) => void }) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <p className="history__filter">
      <label htmlFor={id}>{say('ui.history-filter')}</label>
      <select
        id={id}
        className="usa-select"
        value={face}
        onChange={(event) => onChoose(event.target.value as Face)}
      >
        {faces.map((option) => (
          <option key={option} value={option}>
            {say(`ui.history-${option}` satisfies UiWord)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Entry({ entry, reader }: { readonly entry: HistoryEntry; readonly reader: Speaker }) {
  const { wordKey, actor, occurredAt, recordedAt, decisions, text, about = [] } = entry;
  const isLater = recordedAt.slice(0, 16) !== occurredAt.slice(0, 16);
  const recorded = { instant: formatInstant(recordedAt, reader, 'table') };
  return (
    <li className="history__entry">
      <p>{reader.tell(wordKey)}</p>
      {text !== undefined && <p className="history__text small">{text}</p>}
      {about.length > 0 && (
        <p className="history__text small">{about.map((thing) => aboutText(thing, reader)).join(' · ')}</p>
      )}
      <Decided decisions={decisions} reader={reader} />
      <p className="quiet small">
        <time dateTime={occurredAt}>{formatTime(occurredAt, reader)}</time>
        {' · '}
        {actor.name ?? reader.tell(`role.${actor.role}`)}
        {isLater && ` · ${reader.say('ui.history-recorded', recorded)}`}
      </p>
    </li>
  );
}

/** A thing has words of its own, is a period, or is written as it is. */
function aboutText(thing: string, reader: Speaker): string {
  return reader.find(`covers.${thing}`) ?? reader.find(thing) ?? formatModule(thing, reader);
}

/** What was decided with it. An act for which much is looked at says how much, and what in a fold. */
function Decided({ decisions, reader }: Pick<HistoryEntry, 'decisions'> & { readonly reader: Speaker }) {
  const outcomes = decisions.map(({ rule, outcome }) => (
    <p key={rule} className="small">
      {reader.tell(`outcome.${rule}.${outcome}`)}
    </p>
  ));
  if (outcomes.length <= outcomesShownMost) return outcomes;
  return (
    <details className="small">
      <summary>{reader.say('ui.history-decided', { count: String(outcomes.length) })}</summary>
      {outcomes}
    </details>
  );
}

const outcomesShownMost = 2;

function isShown({ decisions, recordKind }: HistoryEntry, face: Face): boolean {
  if (face === 'decision') return decisions.length > 0;
  return recordKinds[face]?.includes(recordKind) ?? true;
}

function byDay(entries: readonly HistoryEntry[]): readonly (readonly [Day, readonly HistoryEntry[]])[] {
  const days = new Map<Day, HistoryEntry[]>();
  for (const entry of entries.toSorted((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1)))
    days.set(entry.onDay, [...(days.get(entry.onDay) ?? []), entry]);
  return [...days].toSorted(([a], [b]) => (a < b ? 1 : -1));
}
