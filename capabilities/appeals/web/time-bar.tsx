import { useSpeech } from '#ui/speech.tsx';

type Spent = { readonly code: string; readonly minutes: number };

/** The time spent, by code: the bar for the eye, the figures beside it for everybody. */
export function TimeBar({ time }: { readonly time: readonly Spent[] }) {
  const { tell } = useSpeech();
  if (time.length === 0) return null;
  const whole = time.map(({ minutes }) => minutes).reduce((sum, one) => sum + one);
  return (
    <figure className="stack">
      <figcaption>{tell('record.time', { minutes: String(whole) })}</figcaption>
      <div className="time-bar" aria-hidden="true">
        {time.map(({ code, minutes }) => (
          <span key={code} className="time-bar__part" style={{ flexGrow: minutes }} />
        ))}
      </div>
      <dl className="summary-list">
        {time.map(({ code, minutes }) => (
          <div key={code} className="summary-list__row">
            <dt>{tell(`case-action.${code}`)}</dt>
            <dd>{tell('record.minutes-of', { minutes: String(minutes) })}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
