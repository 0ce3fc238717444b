import type { Holds } from '#kernel/decision/finding.ts';
import { type UiWord, useSpeech } from '../speech.tsx';
import { Icon, type IconName } from '../text/icon.tsx';

/** The four things that a proposal must name to be pending. */
export type ElementName = 'who' | 'liability' | 'payment' | 'filing';

export type FourElementMeterProps = { readonly elements: Readonly<Record<ElementName, Holds>> };

const names: readonly ElementName[] = ['who', 'liability', 'payment', 'filing'];

/** Which of the four elements are there: four segments, each with its word. */
export function FourElementMeter({ elements }: FourElementMeterProps) {
  const { say } = useSpeech();
  const there = names.filter((name) => elements[name] === true).length;
  return (
    <figure className="meter">
      <figcaption>
        <span role="status">{say('ui.elements-caption', { count: String(there) })}</span>
      </figcaption>
      <ol role="list">
        {names.map((name) => (
          <Segment key={name} name={name} holds={elements[name]} />
        ))}
      </ol>
    </figure>
  );
}

function Segment({ name, holds }: { readonly name: ElementName; readonly holds: Holds }) {
  const { say } = useSpeech();
  const { icon, word, look } = looks[String(holds) as keyof typeof looks];
  return (
    <li className={`meter__segment meter__segment--${look}`}>
      <strong>{say(`ui.element-${name}` satisfies UiWord)}</strong>
      <span>
        <Icon name={icon} /> {say(word)}
      </span>
    </li>
  );
}

const looks = {
  true: { icon: 'met', word: 'ui.element-met', look: 'met' },
  false: { icon: 'not-met', word: 'ui.element-missing', look: 'missing' },
  unknown: { icon: 'unknown', word: 'ui.element-unknown', look: 'unknown' },
} as const satisfies Record<string, { icon: IconName; word: UiWord; look: string }>;
