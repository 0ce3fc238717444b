import { Dialog } from '#ui/page/dialog.tsx';
import { paletteOnly } from '#ui/page/shortcut-book.ts';
import { useShortcuts } from '#ui/page/shortcuts.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { DataTable } from '#ui/table/data-table.tsx';

/** The keys that work on this page, each with what it does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech();
  const shortcuts = useShortcuts().filter(({ keys }) => keys !== paletteOnly);
  const byKeys = new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut]));
  return (
    <Dialog title={say('ui.keys-title')} onClose={onClose}>
      <DataTable
        caption={say('ui.keys-title')}
        isCaptionHidden
        rows={[...byKeys.values()]}
        rowKey={({ keys }) => keys}
        columns={[
          { key: 'keys', head: say('ui.keys-key'), isHeader: true, cell: ({ keys }) => <kbd>{keys}</kbd> },
          { key: 'does', head: say('ui.keys-does'), cell: ({ does }) => does },
        ]}
      />
    </Dialog>
  );
}
