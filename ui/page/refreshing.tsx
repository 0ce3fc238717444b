import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSpeech } from '../speech.tsx';

const quietMs = 400;

/** Says that the page is being brought up to date while its old rows stay. */
export function Refreshing() {
  const { say } = useSpeech();
  const isFetching = useIsFetching() > 0;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isFetching) {
      setLong(false);
      return undefined;
    }
    const timer = setTimeout(() => setLong(true), quietMs);
    return () => clearTimeout(timer);
  }, [isFetching]);
  return (
    <span className="quiet small" role="status">
      {isFetching && isLong && say('ui.refreshing')}
    </span>
  );
}
