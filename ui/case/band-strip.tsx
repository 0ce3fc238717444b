import { useSpeech } from '../speech.tsx';

/** A group of cases by how much time is left, and how many there are. */
export type BandCount = {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** Late or unlawful, which alone is red. */
  readonly isLate?: boolean;
};

/** One bar a band on one scale, each with its count; pressing one shows only that band. */
export function BandStrip(props: {
  readonly label: string;
  readonly bands: readonly BandCount[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string | undefined) => void;
}) {
  const { label, bands, chosen, onChoose } = props;
  const { language } = useSpeech();
  const most = Math.max(1, ...bands.map(({ count }) => count));
  return (
    <ul role="list" className="band-strip" aria-label={label} lang={language}>
      {bands.map(({ key, name, count, isLate }) => (
        <li key={key}>
          <button
            type="button"
            className={`band-strip__band${isLate === true && count > 0 ? ' band-strip__band--late' : ''}`}
            aria-pressed={chosen === key}
            onClick={() => onChoose(chosen === key ? undefined : key)}
          >
            <span>{name}</span>
            <span
              className="band-strip__bar"
              style={{ inlineSize: `${(count / most) * 100}%` }}
              aria-hidden="true"
            />
            <strong>{count}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
