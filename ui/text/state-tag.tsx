import { Tag } from '@trussworks/react-uswds';
import { useSpeech } from '../speech.tsx';
import { Icon, type IconName } from './icon.tsx';
import { type Machine, type StateOf, type Tone, toneOf } from './state-tones.ts';

const toneIcons: Readonly<Record<Tone, IconName | undefined>> = {
  neutral: undefined,
  moving: 'schedule',
  waiting: 'waits',
  protected: 'protected',
  ended: 'done',
  late: 'late',
};

/** The state of a record: icon, word and tone together, never color alone. */
export function StateTag<M extends Machine>({
  machine,
  state,
}: {
  readonly machine: M;
  readonly state: StateOf<M>;
}) {
  const { tell } = useSpeech();
  const tone = toneOf(machine, state);
  const icon = toneIcons[tone];
  return (
    <Tag className={`state-tag state-tag--${tone}`}>
      {icon && <Icon name={icon} />}
      {tell(stateKey(machine, state))}
    </Tag>
  );
}

/** Where the words of a state stand; a taxpayer reads `taxpayer-state…` where it exists. */
export function stateKey(machine: string, state: string): string {
  return `state.${machine}.${state}`;
}
