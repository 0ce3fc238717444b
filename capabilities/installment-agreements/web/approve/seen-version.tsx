import { useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { stateSentence } from '../request/state-sentence.ts';

/** The version that is looked at, and that it is not the last one where somebody has changed it meanwhile. */
export function SeenVersion(props: {
  readonly request: RequestView;
  readonly version: number;
  readonly onLookAgain: () => void;
}) {
  const speech = useSpeech();
  const { request, version, onLookAgain } = props;
  const isChanged = version !== request.version && request.levyBarred;
  return (
    <>
      <p>
        {speech.tell('approve.version', { version: String(version) })} {stateSentence(request, speech)}
      </p>
      {isChanged && (
        <div className="channel-note" role="status">
          {speech.tell('approve.changed')}{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={onLookAgain}>
            {speech.tell('approve.look-again', { version: String(request.version) })}
          </button>
        </div>
      )}
    </>
  );
}
