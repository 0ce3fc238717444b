import { OwnFollowUp } from '#capabilities/mediation/web/own-follow-up.tsx';
import { ProgramContact } from '#capabilities/mediation/web/program-contact.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { addressOf, WithOwnRecord } from './own-record.tsx';
import { OwnRecords } from './own-records.tsx';

/** What can be done after an answer about mediation, and whom to write to about the program. */
export function OwnMediationPage() {
  const { tell } = useSpeech();
  return (
    <WithOwnRecord>
      {(own) => (
        <Page
          title={tell('own-mediation.page')}
          state={tell('own-mediation.page-state')}
          crumbs={[{ to: addressOf('/my', own.taxpayer.taxpayerId), text: tell('my.back-home') }]}
          banner={<OwnRecords own={own} />}
        >
          <OwnFollowUp taxpayerId={own.taxpayer.taxpayerId} />
          <ProgramContact />
        </Page>
      )}
    </WithOwnRecord>
  );
}
