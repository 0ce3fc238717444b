import { useNavigate } from 'react-router';
import type { AskedOption } from '#ui/form/asked/asked.ts';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { MediationRequestView } from '../api/mediation-request-view.contract.ts';
import { RequestStepForm } from './step/request-step-form.tsx';

/** Takes a written request in. No form is needed, and none is too short. */
export function ReceiveRequestPage(props: {
  readonly taxpayerId: string;
  readonly taxpayerName: string;
  readonly appeals: readonly AskedOption[];
}) {
  const { tell } = useSpeech();
  const navigate = useNavigate();
  const { taxpayerId, taxpayerName, appeals } = props;
  return (
    <Page
      title={tell('mediation.receive')}
      about={taxpayerName}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
    >
      <RequestStepForm
        event="receive-request"
        about={{ taxpayerId }}
        appeals={appeals}
        onDone={(answer) => {
          const { requestId } = answer as MediationRequestView;
          void navigate(`/mediation-requests/${requestId}`);
        }}
      />
    </Page>
  );
}
