import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { words } from '../../words/en.ts';
import { LetterPreview } from './letter-preview.tsx';

test('the letter is made once somebody wants to read it, and not before', () => {
  draw(<LetterPreview requestId="r1" />, { words });
  const details = screen.getByText('Show the letter that the taxpayer would get').closest('details');
  expect(screen.queryByRole('link')).toBeNull();
  (details as HTMLDetailsElement).open = true;
  fireEvent(details as HTMLDetailsElement, new Event('toggle'));
  expect(screen.getByRole('link', { name: /Download/ }).getAttribute('href')).toBe(
    '/api/installment-agreements/requests/r1/confirmation-preview',
  );
  // Two landmarks of one name cannot be told apart.
  const names = screen.getAllByRole('region').map((part) => part.getAttribute('aria-label'));
  expect(names).toEqual([null, 'the letter that the taxpayer would get']);
});
