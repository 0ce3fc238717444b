import { addDays, addMonths, type Day, laterDay } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { usc } from '#kernel/law/source.ts';
import { Timeline } from '#ui/chart/timeline.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { protectedSince, type Protection } from './protections.ts';

const monthsBack = 24;
const monthsAhead = 3;

/** What barred levy in the last two years, as a picture and as a table. */
export function ProtectionPicture(props: {
  readonly protections: readonly Protection[];
  readonly today: Day;
}) {
  const speech = useSpeech();
  const { protections, today } = props;
  const from = addMonths(today, -monthsBack);
  const shown = protections.filter(({ to }) => to === undefined || to >= from);
  const since = protectedSince(protections);
  return (
    <section className="stack" aria-labelledby="protections">
      <h2 id="protections">{speech.tell('taxpayer-page.protections')}</h2>
      {shown.length === 0 ? (
        <p className="quiet">{speech.tell('taxpayer-page.no-protection')}</p>
      ) : (
        <Timeline
          caption={
            since === undefined
              ? speech.tell('taxpayer-page.not-protected-today')
              : speech.tell('taxpayer-page.barred-since', { day: formatDay(since, speech) })
          }
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
