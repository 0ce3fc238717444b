import { addDays, addMonths, type Day, laterDay } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { usc } from '#kernel/law/source.ts';
import { Timeline } from '#ui/chart/timeline.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import { protectedSince, type Protection } from './protections.ts';

const monthsBack = 24;
const monthsAhead = 3;

/** What barred levy in the last two years, as a picture and as a table. */
export function ProtectionPicture(props: {
  readonly protections: readonly Protection[];
  /** A request may protect, which is not known yet. */
  readonly mayProtect: boolean;
  readonly today: Day;
}) {
  const speech = useSpeech();
  const { protections, mayProtect, today } = props;
  const from = addMonths(today, -monthsBack);
  const shown = protections.filter(({ to }) => to === undefined || to >= from);
  const since = protectedSince(protections);
  return (
    <section className="stack" aria-labelledby="protections">
      <h2 id="protections">{speech.tell('taxpayer-page.protections')}</h2>
      {mayProtect && since === undefined && (
        <p>
          <Unknown /> {speech.tell('taxpayer-page.may-protect')}
        </p>
      )}
      {shown.length === 0 ? (
        !mayProtect && <p className="quiet">{speech.tell('taxpayer-page.no-protection')}</p>
      ) : (
        <Timeline
          caption={captionOf(since, mayProtect, speech)}
          lanes={[
            {
              key: 'levy',
              name: speech.tell('taxpayer-page.levy-barred'),
              kind: 'protection',
              intervals: shown.map(({ key, of, from: first, to }) => ({
                key,
                name: speech.tell(`taxpayer-page.by-${of}`),
                from: laterDay(first, from),
                // The next protection takes over on the day on which this one ends.
                to: to && laterDay(addDays(to, -1), laterDay(first, from)),
                law: of === 'request' ? usc('6331(k)(2)(A)') : usc('6331(k)(2)(C)'),
              })),
            },
          ]}
          events={[]}
          marks={[]}
          from={from}
          to={addMonths(today, monthsAhead)}
          today={today}
        />
      )}
    </section>
  );
}

function captionOf(since: Day | undefined, mayProtect: boolean, speech: Speaker): string {
  if (since !== undefined)
    return speech.tell('taxpayer-page.barred-since', { day: formatDay(since, speech) });
  return speech.tell(mayProtect ? 'taxpayer-page.may-protect' : 'taxpayer-page.not-protected-today');
}
