import { useId, useState } from 'react';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { phrase } from '#kernel/decision/phrase.ts';
import { type Speaker, type UiWord, useSpeech } from '../speech.tsx';
import { formatInstant, formatTime } from '../text/instants.ts';

/** One row of history as a page gets it. Its words are `history.<process>.<event>`. */
export type HistoryEntry = {
  readonly entryId: string;
  readonly process: string;
  readonly event: string;
  /** The legal day of the act; what happened and when it was known here may be later. */
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** Who did it, as far as this reader may know. */
  readonly actorName?: string | undefined;
  readonly actorRole: string;
  readonly subject: 'decision' | 'contact' | 'code' | 'other';
  /** The taxpayer reads it too. */
  readonly isShared: boolean;
  /** The entry that this one corrects. */
  readonly corrects?: string | undefined;
  /** The page of the decision or document that belongs to it. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
};

const faces = ['all', 'decision', 'contact', 'code', 'taxpayer'] as const;
type Face = (typeof faces)[number];

/** What happened, newest first, by day. Staff can read it as the taxpayer does. */
export function HistoryRail({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const speech = useSpeech();
  const [face, setFace] = useState<Face>('all');
  const reader: Speaker = face === 'taxpayer' ? { ...speech, audience: 'taxpayer' } : speech;
  const days = byDay(entries.filter((entry) => isShown(entry, face)));
  return (
    <div className="history">
      {speech.audience === 'staff' && <FaceChoice face={face} onChoose={setFace} />}
      {days.length === 0 && <p className="quiet">{speech.say('ui.history-none')}</p>}
      {days.map(([day, entriesOfDay]) => (
        <section key={day} className="history__day" aria-label={formatDay(day, reader)}>
          <h3>
            <time dateTime={day}>{formatDay(day, reader)}</time>
          </h3>
          <ol role="list">
            {entriesOfDay.map((entry) => (
              <Entry
                key={entry.entryId}
                entry={entry}
                reader={reader}
                corrections={correctionsOf(entry, entries)}
              />
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
      <select id={id} value={face} onChange={(event) => onChoose(event.target.value as Face)}>
        {faces.map((option) => (
          <option key={option} value={option}>
            {say(`ui.history-${option}` satisfies UiWord)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Entry(props: {
  readonly entry: HistoryEntry;
  readonly reader: Speaker;
  readonly corrections: readonly HistoryEntry[];
}) {
  const { entry, reader, corrections } = props;
  const isLater = entry.recordedAt.slice(0, 16) !== entry.occurredAt.slice(0, 16);
  return (
    <li className="history__entry">
      <p>{phrase(`history.${entry.process}.${entry.event}`, reader)}</p>
      <p className="quiet small">
        <time dateTime={entry.occurredAt}>{formatTime(entry.occurredAt, reader)}</time>
        {' · '}
        {entry.actorName ?? phrase(`role.${entry.actorRole}`, reader)}
        {isLater &&
          ` · ${reader.say('ui.history-recorded', { instant: formatInstant(entry.recordedAt, reader, 'table') })}`}
      </p>
      {entry.link && (
        <p className="small">
          <a href={entry.link.href}>{entry.link.text}</a>
        </p>
      )}
      {corrections.length > 0 && (
        <ol role="list" className="history__corrections" aria-label={reader.say('ui.history-corrected')}>
          {corrections.map((correction) => (
            <Entry key={correction.entryId} entry={correction} reader={reader} corrections={[]} />
          ))}
        </ol>
      )}
    </li>
  );
}

function isShown(entry: HistoryEntry, face: Face): boolean {
  if (entry.corrects !== undefined) return false;
  if (face === 'all') return true;
  return face === 'taxpayer' ? entry.isShared : entry.subject === face;
}

function correctionsOf(entry: HistoryEntry, entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return entries.filter(({ corrects }) => corrects === entry.entryId);
}

function byDay(entries: readonly HistoryEntry[]): readonly (readonly [Day, readonly HistoryEntry[]])[] {
  const days = new Map<Day, HistoryEntry[]>();
  for (const entry of entries.toSorted((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1)))
    days.set(entry.onDay, [...(days.get(entry.onDay) ?? []), entry]);
  return [...days].toSorted(([a], [b]) => (a < b ? 1 : -1));
}
