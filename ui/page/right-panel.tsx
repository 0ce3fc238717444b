import { type ReactNode, useEffect, useRef } from 'react';
import { useAskedSubject, useAskedWhy } from '../findings/why-book.tsx';
import { WhyPanel, whyQuestion } from '../findings/why-panel.tsx';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { Dialog, isWindowOpen } from './dialog.tsx';
import { useShortcut } from './shortcuts.tsx';
import { desktop, useMedia } from './use-media.ts';

export type RightPanelProps = {
  /** The history of the case; its face is shown where no reason is asked for. */
  readonly history?: ReactNode;
  readonly isHistoryOpen: boolean;
  readonly onHistory: (isOpen: boolean) => void;
};

/**
 * One panel with two faces: history, and over it the reasons of what was asked about. A sheet on small
 * screens.
 */
export function RightPanel({ history, isHistoryOpen, onHistory }: RightPanelProps) {
  const speech = useSpeech();
  const subject = useAskedSubject();
  const [, ask] = useAskedWhy();
  const isDesktop = useMedia(desktop);
  const showsHistory = subject === undefined && history !== undefined && isHistoryOpen;
  const close = () => (subject === undefined ? onHistory(false) : ask(undefined));
  const isOpen = subject !== undefined || showsHistory;
  useShortcut('Esc', speech.say('ui.key-close'), close, isOpen, () => !isWindowOpen());
  if (subject === undefined && !showsHistory) return null;
  const title = subject === undefined ? speech.say('ui.panel-history') : whyQuestion(subject, speech);
  const face = subject === undefined ? history : <WhyPanel subject={subject} />;
  if (!isDesktop)
    return (
      <Dialog form="sheet" title={title} onClose={close}>
        {face}
      </Dialog>
    );
  return (
    <Aside title={title} takesFocus={subject !== undefined} onClose={close}>
      {face}
    </Aside>
  );
}

/** The panel beside the page. It takes focus when a reason is asked for and gives it back to what asked. */
function Aside(props: {
  readonly title: string;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { say } = useSpeech();
  const { title, takesFocus, onClose, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [takesFocus]);
  return (
    <aside className="right-panel" aria-label={say('ui.panel-label')}>
      <div className="right-panel__head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="icon-button" onClick={onClose}>
          <Icon name="close" />
          <span className="heard">{say('ui.panel-close')}</span>
        </button>
      </div>
      <div className="right-panel__face">{children}</div>
    </aside>
  );
}
