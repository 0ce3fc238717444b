import { useState } from 'react';
import type { Density } from '#ui/density.tsx';
import { ChoiceField } from '#ui/form/choices.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { useSpeech } from '#ui/speech.tsx';

/** What a person has chosen for how pages look and answer; kept in the browser, one set a person. */
export type Settings = { readonly density: Density; readonly singleKeys: boolean };

const first: Settings = { density: 'compact', singleKeys: true };

export function useSettings(personId: string): readonly [Settings, (settings: Settings) => void] {
  const key = `accord.settings.${personId}`;
  const [settings, setSettings] = useState<Settings>(() => readSettings(key));
  const choose = (chosen: Settings) => {
    localStorage.setItem(key, JSON.stringify(chosen));
    setSettings(chosen);
  };
  return [settings, choose];
}

function readSettings(key: string): Settings {
  const kept = localStorage.getItem(key);
  return kept === null ? first : { ...first, ...(JSON.parse(kept) as Partial<Settings>) };
}

export function SettingsDialog(props: {
  readonly settings: Settings;
  readonly onChoose: (settings: Settings) => void;
  readonly onClose: () => void;
}) {
  const { say } = useSpeech();
  const { settings, onChoose, onClose } = props;
  return (
    <Dialog title={say('ui.settings')} onClose={onClose}>
      <div className="stack">
        <ChoiceField
          name="density"
          legend={say('ui.density')}
          value={settings.density}
          options={[
            { value: 'compact', text: say('ui.density-compact') },
            { value: 'comfortable', text: say('ui.density-comfortable') },
          ]}
          onChange={(density) => onChoose({ ...settings, density })}
        />
        <label className="row">
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={(event) => onChoose({ ...settings, singleKeys: event.target.checked })}
          />
          {say('ui.single-keys')}
        </label>
      </div>
    </Dialog>
  );
}
