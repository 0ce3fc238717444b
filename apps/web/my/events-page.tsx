import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { HistoryList } from './history-list.tsx';
import { type OwnRecord, WithOwnRecord } from './own-record.tsx';
import { stateOf } from './state-of.ts';

/** Everything that has happened, from the same history that the officer reads. */
export function EventsPage() {
  return <WithOwnRecord>{(own) => <Events own={own} />}</WithOwnRecord>;
}

function Events({ own }: { readonly own: OwnRecord }) {
  const speech = useSpeech();
  const { sentence, isProtected } = stateOf(own, speech);
  return (
    <Page
      title={speech.tell('my.what-happened')}
      state={sentence}
      isProtected={isProtected}
      crumbs={[{ to: '/my', text: speech.tell('my.back-home') }]}
    >
      <HistoryList taxpayerId={own.taxpayer.taxpayerId} />
    </Page>
  );
}
