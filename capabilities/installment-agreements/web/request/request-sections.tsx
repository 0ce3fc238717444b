import { FormsPanel } from '../forms/forms-panel.tsx';
import type { RequestPageProps } from '../request-page.tsx';
import { CodesSection } from './codes-section.tsx';
import { DecisionSection } from './decision-section.tsx';
import { InterimPrompts } from './interim-prompts.tsx';
import { KnownSection } from './known-section.tsx';
import { MissingSection } from './missing-section.tsx';
import { OptionsSection } from './options-section.tsx';
import { PaymentSection } from './payment-section.tsx';
import { SectionNavigation } from './section-navigation.tsx';
import { SupplyForm } from './supply-form.tsx';
import { TermsSection } from './terms/terms-section.tsx';
import { ToldSection } from './told/told-section.tsx';
import type { Workbench } from './workbench.ts';

type SectionsProps = Pick<
  RequestPageProps,
  'request' | 'taxpayerName' | 'takenAlong' | 'account' | 'today' | 'now' | 'law'
> & {
  readonly workbench: Workbench;
};

/** Everything of a request, from what is known to what was decided. */
export function RequestSections(props: SectionsProps) {
  const { request, workbench, taxpayerName, takenAlong = [], account, today, now, law } = props;
  return (
    <>
      <SectionNavigation request={request} workbench={workbench} />
      <InterimPrompts request={request} workbench={workbench} now={now} />
      <KnownSection request={request} workbench={workbench} takenAlong={takenAlong} />
      <MissingSection request={request} workbench={workbench} today={today}>
        <SupplyForm
          // Another step leaves alone what is typed here; other facts begin it anew.
          key={JSON.stringify([request.moduleIds, request.leftOut, workbench.given])}
          request={request}
          workbench={workbench}
          now={now}
          who={taxpayerName}
        />
      </MissingSection>
      <OptionsSection request={request} workbench={workbench} law={law} />
      <PaymentSection workbench={workbench} law={law} />
      <TermsSection request={request} workbench={workbench} today={today} law={law} />
      <FormsPanel
        taxpayerId={request.taxpayerId}
        requestId={request.requestId}
        mayPrepare={request.levyBarred}
      />
      <ToldSection request={request} workbench={workbench} now={now} law={law} />
      <CodesSection request={request} today={today} pendingCode={workbench.pendingCode}>
        {account}
      </CodesSection>
      <DecisionSection request={request} workbench={workbench} />
    </>
  );
}
