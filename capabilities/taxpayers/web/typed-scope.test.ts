import { expect, test } from 'vitest';
import { readScope } from './typed-scope.ts';

const income = { mft: '30', fromPeriod: '201912', toPeriod: '202112' };

test.each`
  text                              | scope
  ${'30 201912-202112'}             | ${[income]}
  ${'30 201912 - 202112,01 202212'} | ${[income, { mft: '01', fromPeriod: '202212', toPeriod: '202212' }]}
  ${'30 202112-201912'}             | ${undefined}
  ${'30 202113'}                    | ${undefined}
  ${'30'}                           | ${undefined}
  ${''}                             | ${undefined}
  ${'30 201912, everything'}        | ${undefined}
`('"$text" is read as what it names, or not at all', ({ text, scope }) => {
  expect(readScope(text)).toEqual(scope);
});
