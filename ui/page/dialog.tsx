import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../text/icon.tsx';
import { useSpeech } from '../speech.tsx';

export type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `sheet` fills the height at the right edge: the right panel on a small screen. */
  readonly form?: 'box' | 'sheet';
};

/** Whether a window stands over the page: Esc is then for the window alone, which hears it by itself. */
export function isWindowOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** A modal window: the browser's own dialog, which keeps focus inside, closes on Esc and gives focus back. */
export function Dialog({ title, onClose, children, form = 'box' }: DialogProps) {
  const { say } = useSpeech();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (dialog?.open === false) dialog.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog dialog--${form}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog__head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="icon-button" onClick={onClose}>
          <Icon name="close" />
          <span className="heard">{say('ui.close')}</span>
        </button>
      </div>
      <div className="dialog__body">{children}</div>
    </dialog>
  );
}
