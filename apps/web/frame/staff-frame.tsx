import { useMemo, useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { DensityProvider } from '#ui/density.tsx';
import { ShortcutsProvider, useShortcut } from '#ui/page/shortcuts.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { Session, SessionPerson } from '../session.ts';
import { DemonstrationBar } from './demonstration-bar.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { maySearch, navigationOf, type NavItem } from './navigation.ts';
import { Palette } from './palette.tsx';
import { SettingsDialog, useSettings } from './settings.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { SkipLinks } from './skip-links.tsx';
import { StaffHeader } from './staff-header.tsx';

/** What stands around every page of an employee: skip links, header, navigation by role, and the keys. */
export function StaffFrame({
  session,
  person,
}: {
  readonly session: Session;
  readonly person: SessionPerson;
}) {
  const items = useMemo(() => navigationOf(person.role), [person.role]);
  const [settings, choose] = useSettings(person.personId);
  const [open, setOpen] = useState<'settings' | 'palette' | 'keys'>();
  const close = () => setOpen(undefined);
  return (
    <DensityProvider density={settings.density}>
      <ShortcutsProvider singleKeys={settings.singleKeys}>
        <Keys items={items} onOpen={setOpen} />
        <SkipLinks />
        <DemonstrationBar session={session} />
        <StaffHeader session={session} person={person} onOpen={setOpen} />
        <div className="frame">
          <SideNavigation items={items} />
          <Outlet />
        </div>
        {open === 'settings' && <SettingsDialog settings={settings} onChoose={choose} onClose={close} />}
        {open === 'palette' && <Palette items={items} mayFind={maySearch(person.role)} onClose={close} />}
        {open === 'keys' && <KeysDialog onClose={close} />}
      </ShortcutsProvider>
    </DensityProvider>
  );
}

/** The keys that work on every page. */
function Keys(props: {
  readonly items: readonly NavItem[];
  readonly onOpen: (dialog: 'palette' | 'keys') => void;
}) {
  const { say } = useSpeech();
  const { items, onOpen } = props;
  useShortcut('Ctrl K', say('ui.palette'), () => onOpen('palette'));
  useShortcut('?', say('ui.keys-title'), () => onOpen('keys'));
  return items.map((item) => item.keys !== undefined && <GoKey key={item.to} item={item} keys={item.keys} />);
}

function GoKey({ item, keys }: { readonly item: NavItem; readonly keys: string }) {
  const { say } = useSpeech();
  const go = useNavigate();
  useShortcut(keys, say(item.word), () => void go(item.to));
  return null;
}
