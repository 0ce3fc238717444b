import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@trussworks/react-uswds';
import type { RefusalView } from '../findings/refusal.ts';
import { useSpeech } from '../speech.tsx';
import { BarredMoves } from './barred-moves.tsx';
import { Dialog } from './dialog.tsx';
import { paletteOnly } from './shortcut-book.ts';
import { useShortcut } from './shortcuts.tsx';

/** What may be tried next, as the server's answer carries it. */
export type MoveView = {
  readonly event: string;
  readonly allowed: boolean;
  readonly refusal?: RefusalView | undefined;
};

export type ActionBarProps = {
  /** The record whose steps these are: `agreement-request`. Button words are `event.<process>.<event>`. */
  readonly process: string;
  readonly moves: readonly MoveView[];
  readonly onMove: (event: string) => void;
  /** What a button says in place of its words, where the page knows more: "Approve version 3". */
  readonly buttonWords?: Readonly<Record<string, string>>;
  /** A command is on its way: nothing can be pressed twice. */
  readonly isBusy?: boolean;
  /** Shows the findings that bar a step, where the page has a better place for them than the sentence. */
  readonly onCure?: ((move: MoveView) => void) | undefined;
  /** Steps that are possible but that nobody waits for: they stand behind one fold. */
  readonly isMinor?: (event: string) => boolean;
  /** What will follow the first lawful step, in words. */
  readonly follows?: readonly string[];
  readonly children?: ReactNode;
};

export const actionBarId = 'actions';
/** The key that goes to the bar; where it works, there is one. */
export const actionsKey = 'a';

/**
 * What can be done next, in one place. The first lawful step is the primary button; barred ones stay and say
 * why. A step with words `confirm.<process>.<event>` cannot be undone and asks once more in those words.
 */
export function ActionBar(props: ActionBarProps) {
  const { process, moves, onMove, isBusy = false, onCure, follows = [], children } = props;
  const speech = useSpeech();
  const bar = useRef<HTMLElement>(null);
  const [confirming, setConfirming] = useState<string>();
  const first = () => bar.current?.querySelector<HTMLElement>('a[href], button');
  useShortcut(actionsKey, speech.say('ui.key-actions'), () => first()?.focus());
  const press = (event: string) => {
    if (isBusy) return;
    if (speech.find(`confirm.${process}.${event}`) === undefined) onMove(event);
    else setConfirming(event);
  };
  return (
    <section
      id={actionBarId}
      ref={bar}
      className="action-bar"
      aria-label={speech.say('ui.actions-heading')}
      tabIndex={-1}
    >
      <div className="action-bar__moves">
        <Moves
          buttonWords={props.buttonWords}
          process={process}
          moves={moves}
          isBusy={isBusy}
          onPress={press}
          onCure={onCure}
          isMinor={props.isMinor ?? never}
        />
        {moves.length === 0 && children === undefined && (
          <p className="quiet">{speech.say('ui.action-none')}</p>
        )}
        {children}
      </div>
      <Follows effects={follows} />
      {confirming !== undefined && (
        <Confirmation
          process={process}
          event={confirming}
          onConfirm={() => {
            setConfirming(undefined);
            onMove(confirming);
          }}
          onClose={() => setConfirming(undefined)}
        />
      )}
    </section>
  );
}

const never = (): boolean => false;

function Follows({ effects }: { readonly effects: readonly string[] }) {
  const { say } = useSpeech();
  if (effects.length === 0) return null;
  return (
    <p className="action-bar__follows quiet small">
      {say('ui.action-queues', { effects: effects.join(' · ') })}
    </p>
  );
}

type MovesProps = {
  readonly process: string;
  readonly moves: readonly MoveView[];
  readonly buttonWords: ActionBarProps['buttonWords'];
  readonly isBusy: boolean;
  readonly onPress: (event: string) => void;
  readonly onCure: ActionBarProps['onCure'];
  readonly isMinor: (event: string) => boolean;
};

/** The lawful steps, then the barred ones. */
function Moves(props: MovesProps) {
  const { process, moves, onCure } = props;
  return (
    <>
      <AllowedMoves {...props} />
      <BarredMoves
        process={process}
        moves={moves.filter((move) => !move.allowed)}
        buttonWords={props.buttonWords}
        onCure={onCure}
      />
    </>
  );
}

/** The lawful steps, the first of them primary; those that nobody waits for behind a fold. */
function AllowedMoves(props: MovesProps) {
  const { tell, say } = useSpeech();
  const { process, moves, isBusy, onPress, isMinor } = props;
  const allowed = moves.filter((move) => move.allowed);
  const possible = allowed.filter(({ event }) => isMinor(event));
  // A fold around one button would hide nothing but that button.
  const minor = possible.length > 1 ? possible : [];
  const draw = (some: readonly MoveView[], hasPrimary: boolean) =>
    some.map(({ event }, index) => (
      <AllowedMove
        key={event}
        words={props.buttonWords?.[event] ?? tell(`event.${process}.${event}`)}
        isPrimary={hasPrimary && index === 0}
        isBusy={isBusy}
        onPress={() => onPress(event)}
      />
    ));
  return (
    <>
      {draw(
        allowed.filter((move) => !minor.includes(move)),
        possible.length < allowed.length,
      )}
      {minor.length > 0 && (
        <details className="action-bar__more">
          <summary>{say('ui.action-more', { count: String(minor.length) })}</summary>
          <div className="action-bar__moves">{draw(minor, false)}</div>
        </details>
      )}
    </>
  );
}

function AllowedMove(props: {
  readonly words: string;
  readonly isPrimary: boolean;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}) {
  const { words, isPrimary, isBusy, onPress } = props;
  useShortcut(paletteOnly, words, onPress);
  return (
    <Button type="button" outline={!isPrimary} aria-disabled={isBusy} onClick={onPress}>
      {words}
    </Button>
  );
}

function Confirmation(props: {
  readonly process: string;
  readonly event: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { say, tell } = useSpeech();
  const { process, event, onConfirm, onClose } = props;
  return (
    <Dialog title={say('ui.action-confirm')} onClose={onClose}>
      <p>{tell(`confirm.${process}.${event}`)}</p>
      <div className="row dialog__buttons">
        <Button type="button" onClick={onConfirm}>
          {tell(`event.${process}.${event}`)}
        </Button>
        <Button type="button" outline onClick={onClose}>
          {say('ui.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
