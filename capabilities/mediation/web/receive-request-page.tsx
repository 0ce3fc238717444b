import { useNavigate, useSearchParams } from 'react-router';
import type { AskedOption } from '#ui/form/asked/asked.ts';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { MediationRequestView } from '../api/mediation-request-view.contract.ts';
import { RequestStepForm } from './step/request-step-form.tsx';

const written = 'receive-request';
const beginnings = [written, 'propose-mediation', 'log-inquiry'];

/**
 * How a request begins: written by the taxpayer, proposed by Appeals, or as an inquiry. No form is needed,
 * and none is too short.
 */
export function ReceiveRequestPage(props: {
  readonly taxpayerId: string;
  readonly taxpayerName: string;
  readonly appeals: readonly AskedOption[];
}) {
  const { tell } = useSpeech();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { taxpayerId, taxpayerName, appeals } = props;
  const event = beginnings.find((one) => one === search.get('by')) ?? written;
  return (
    <Page
      title={tell(`event.mediation-request.${event}`)}
      about={taxpayerName}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
    >
      <RequestStepForm
        event={event}
        key={event}
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
