import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { outcomeOf } from '#ui/findings/decision-card.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../../api/request-view.contract.ts';
import { setTermsContract } from '../../../api/set-terms.contract.ts';
import { TermsList } from '../../terms-list.tsx';
import { Section } from '../section.tsx';
import { staysOffered } from '../stays-offered.ts';
import type { Workbench } from '../workbench.ts';
import { TermsForm } from './terms-form.tsx';

/** What is settled with the taxpayer: what is open in it, what it comes to, and the form that sets it. */
export function TermsSection(props: {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly today: Day;
  readonly law: Law;
}) {
  const speech = useSpeech();
  const { request, workbench, today, law } = props;
  const { termsDecision, warnings, grant, chosen, proposal } = workbench;
  const open = [...warnings, ...termsDecision.findings.filter(({ holds }) => holds !== true)];
  const command = useCommand(setTermsContract, { onDone: focusStateLine });
  const maySet = staysOffered(request, 'set-terms', command);
  // What was sent back stands as it was sent; while terms may be set, those that are set now are shown.
  const terms = maySet ? (workbench.terms ?? request.terms) : (request.terms ?? workbench.terms);
  return (
    <Section id="terms" result={outcomeOf(termsDecision, speech)}>
      {maySet && open.length > 0 && <FindingList findings={open} grounds={termsDecision} />}
      {terms && <TermsList terms={terms} grant={grant} basis={workbench.outlook.schedule} />}
      {/* Another step leaves what is typed here alone; other terms, or another proposal, begin it anew. */}
      {maySet && (
        <details open={chosen === undefined}>
          <summary>{speech.tell(chosen ? 'terms-form.change' : 'terms-form.set')}</summary>
          <TermsForm
            key={JSON.stringify(chosen ?? proposal)}
            request={request}
            workbench={workbench}
            today={today}
            law={law}
            command={command}
          />
        </details>
      )}
    </Section>
  );
}
