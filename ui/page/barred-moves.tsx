import { Button } from '@trussworks/react-uswds';
import { useId } from 'react';
import { formatList } from '#kernel/decision/format.ts';
import { refusalReason } from '../findings/refusal.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import type { MoveView } from './action-bar.tsx';
import { low, useMedia } from './use-media.ts';

type BarredMovesProps = {
  readonly process: string;
  readonly moves: readonly MoveView[];
  readonly buttonWords: Readonly<Record<string, string>> | undefined;
  readonly onCure: ((move: MoveView) => void) | undefined;
};

/** With fewer of them there is nothing to save by a fold. */
const foldedLeast = 2;

/**
 * The steps that are not possible, each with its reason; those that have the same reason say it once. On a
 * low screen one line names them, and their reasons are one key behind it.
 */
export function BarredMoves(props: BarredMovesProps) {
  const speech = useSpeech();
  const isLow = useMedia(low);
  const { process, moves, buttonWords } = props;
  const wordsOf = ({ event }: MoveView) => buttonWords?.[event] ?? speech.tell(`event.${process}.${event}`);
  const reasons = [...new Set(moves.map((move) => reasonOf(move, process, speech)))];
  const groups = reasons.map((reason) => (
    <BarredGroup
      key={reason}
      reason={reason}
      moves={moves.filter((move) => reasonOf(move, process, speech) === reason)}
      wordsOf={wordsOf}
      onCure={props.onCure}
    />
  ));
  if (!isLow || moves.length < foldedLeast) return groups;
  return (
    <details className="action-bar__more action-bar__barred">
      <summary>
        {speech.say('ui.action-barred-fold', { steps: formatList(moves.map(wordsOf), speech) })}
      </summary>
      <div className="action-bar__moves">{groups}</div>
    </details>
  );
}

function reasonOf({ event, refusal }: MoveView, process: string, speech: Speaker): string {
  return refusal === undefined ? '' : refusalReason({ ...refusal, event }, process, speech);
}

function BarredGroup(props: {
  readonly reason: string;
  readonly moves: readonly MoveView[];
  readonly wordsOf: (move: MoveView) => string;
  readonly onCure: BarredMovesProps['onCure'];
}) {
  const { say } = useSpeech();
  const reasonId = useId();
  const { reason, moves, wordsOf, onCure } = props;
  return (
    <span className="barred-move">
      {moves.map((move) => (
        <Button
          key={move.event}
          type="button"
          outline
          aria-disabled
          aria-describedby={reasonId}
          onClick={() => onCure?.(move)}
        >
          <Icon name="barred" />
          {wordsOf(move)}
        </Button>
      ))}
      <span id={reasonId} className="barred-move__reason">
        {say('ui.action-barred', { reason })}
      </span>
    </span>
  );
}
