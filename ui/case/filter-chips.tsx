import { useSpeech } from '../speech.tsx';
import { useShortcut } from '../page/shortcuts.tsx';

export type FilterChip = { readonly key: string; readonly text: string; readonly count?: number };

/**
 * What a list is narrowed to; the number keys press them. The first shows all: it is also what the chosen one
 * goes back to when it is pressed again.
 */
export function FilterChips(props: {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}) {
  const { label, chips, chosen, onChoose } = props;
  const first = chips[0]?.key ?? chosen;
  return (
    <div className="chips" role="group" aria-label={label}>
      {chips.map((chip, index) => (
        <Chip
          key={chip.key}
          chip={chip}
          number={index + 1}
          isChosen={chip.key === chosen}
          onChoose={() => onChoose(chip.key === chosen ? first : chip.key)}
        />
      ))}
    </div>
  );
}

function Chip(props: {
  readonly chip: FilterChip;
  readonly number: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { say } = useSpeech();
  const { chip, number, isChosen, onChoose } = props;
  useShortcut(String(number), `${say('ui.key-filter')}: ${chip.text}`, onChoose, number <= 9);
  return (
    <button type="button" className="chip" aria-pressed={isChosen} onClick={onChoose}>
      {chip.text}
      {chip.count !== undefined && <span className="chip__count">{chip.count}</span>}
    </button>
  );
}
