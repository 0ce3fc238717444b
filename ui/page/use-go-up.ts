import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../speech.tsx';
import { isWindowOpen } from './dialog.tsx';
import { isInField } from './shortcut-book.ts';
import { useShortcut } from './shortcuts.tsx';

/**
 * Esc goes to the page above, once no panel is left to close; answers with what listens to what is typed. It
 * never leaves a field, a window or a page on which something typed still stands: Esc also leaves a calendar
 * or a list, and pressed once too often it would lose what was typed.
 */
export function useGoUp(above: string | undefined): (event: { readonly target: EventTarget }) => void {
  const { say } = useSpeech();
  const go = useNavigate();
  const typedIn = useRef(new Set<HTMLElement>());
  const up = () => {
    if (above !== undefined) void go(above);
  };
  const isReady = () =>
    !isInField(document.activeElement) && !isWindowOpen() && ![...typedIn.current].some(stands);
  useShortcut('Esc', say('ui.key-up'), up, above !== undefined, isReady);
  return ({ target }) => {
    if (target instanceof HTMLElement && target.closest('form, textarea')) typedIn.current.add(target);
  };
}

/** A field that is gone with its form, done with or closed, keeps nothing; nor does one emptied again. */
function stands(field: HTMLElement): boolean {
  return field.isConnected && !('value' in field && field.value === '');
}
