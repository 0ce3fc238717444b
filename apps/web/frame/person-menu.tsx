import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { type SessionPerson, useSessionActs } from '../session.ts';

/** Who is signed in, and what concerns that person: settings, keys, sign out. */
export function PersonMenu(props: {
  readonly person: SessionPerson;
  readonly onOpen?: (dialog: 'settings' | 'keys') => void;
}) {
  const { say, tell, audience } = useSpeech();
  const { person, onOpen } = props;
  const { signOut } = useSessionActs();
  const go = useNavigate();
  const listId = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useOutside(menu, isOpen, () => setOpen(false));
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  return (
    <div
      ref={menu}
      className="person-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        setOpen(false);
      }}
    >
      <button type="button" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
        <Icon name="person" />
        <span>
          {audience === 'staff'
            ? say('ui.person-menu', { name: person.name, role: tell(`role.${person.role}`) })
            : person.name}
        </span>
      </button>
      <ul id={listId} role="list" hidden={!isOpen}>
        {onOpen && (
          <>
            <MenuItem text={say('ui.settings')} onPress={choose(() => onOpen('settings'))} />
            <MenuItem text={say('ui.keys-title')} onPress={choose(() => onOpen('keys'))} />
            <MenuItem text={tell('glossary.title')} onPress={choose(() => void go('/glossary'))} />
            <MenuItem text={tell('rights.title')} onPress={choose(() => void go('/rights'))} />
          </>
        )}
        <MenuItem text={say('ui.sign-out')} onPress={choose(() => signOut.mutate())} />
      </ul>
    </div>
  );
}

/** Tells when somebody presses or goes anywhere outside of a part. */
function useOutside(part: RefObject<HTMLElement | null>, isOn: boolean, onOutside: () => void): void {
  const latest = useRef(onOutside);
  useEffect(() => {
    latest.current = onOutside;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: Event) => {
      if (event.target instanceof Node && part.current?.contains(event.target) === false) latest.current();
    };
    document.addEventListener('pointerdown', listen);
    document.addEventListener('focusin', listen);
    return () => {
      document.removeEventListener('pointerdown', listen);
      document.removeEventListener('focusin', listen);
    };
  }, [part, isOn]);
}

function MenuItem({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        {text}
      </button>
    </li>
  );
}
