import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { useSpeech } from '#ui/speech.tsx';
import { draw } from '#ui/testing/draw.tsx';
import { words } from '../../words/en.ts';
import type { Listed } from './listed.ts';
import { ProtectionPicture } from './protection-picture.tsx';
import { mayProtect } from './protections.ts';
import { stateOf } from './state-of.ts';

const listed = (state: string) => {
  const request = { requestId: 'r', state, levyBarred: false, receivedAt: '2023-04-03T13:12:00.000Z' };
  return { requests: [request], agreements: [], takenAlong: [] } as unknown as Listed;
};

function Told({ of }: { readonly of: Listed }) {
  return (
    <>
      <p>{stateOf(of, undefined, 0, useSpeech())}</p>
      <ProtectionPicture protections={[]} mayProtect={mayProtect(of)} today={day('2023-04-03')} />
    </>
  );
}

const drawn = (state: string) =>
  draw(<Told of={listed(state)} />, { words: { ...words, [`state.agreement-request.${state}`]: 'Open' } });

test('where it is not known whether a request is pending, nothing says that levy is free', () => {
  drawn('received');
  expect(screen.getAllByText(/A request may bar levy.*no levy until it is\.$/)).toHaveLength(2);
  expect(screen.queryByText(/Nothing has barred levy/)).toBeNull();
});

test('a request that lacks parts bars nothing, and that is said', () => {
  drawn('perfecting');
  expect(screen.getByText('Nothing has barred levy in the last 24 months.')).toBeDefined();
  expect(screen.queryByText(/no levy until it is/)).toBeNull();
});
