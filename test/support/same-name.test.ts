import { expect, test } from 'vitest';
import { sameName } from './same-name.ts';

const others = [
  { name: 'Orla Fenwick' },
  { name: 'Piers Fenwick', aka: ['Mr Fenwick'] },
  { name: 'Lucia de Marco' },
  { name: 'Tom Hale-Ross' },
];

test.each([
  ['Orla Fenwick', { name: 'Orla Fenwick' }],
  ['Dr Orla Fenwick', { name: 'Orla Fenwick' }],
  ['Orla “Flash” Fenwick', { name: 'Orla Fenwick' }],
  ['Mr Fenwick', { name: 'Piers Fenwick', aka: ['Mr Fenwick'] }],
  ['Ms de Marco', { name: 'Lucia de Marco' }],
  ['Hale-Ross', { name: 'Tom Hale-Ross' }],
  ['the neighbour', { name: 'neighbour' }],
  ['A port official who asked not to be named', { name: 'port official' }],
  ['a neighbour of one of the missing', { name: 'neighbour' }],
  ['The Board', { name: 'board' }],
  ['company', { name: 'Ardent Foods', aka: ['the company'] }],
])('%s is %o', (found, wanted) => {
  expect(sameName(found, wanted, others)).toBe(true);
});

test.each([
  ['Fenwick', { name: 'Orla Fenwick' }],
  ['Piers Fenwick', { name: 'Orla Fenwick' }],
  ['Mr Fenwick', { name: 'Orla Fenwick' }],
  ['Tom', { name: 'Tom Hale-Ross' }],
  ['Ross', { name: 'Tom Hale-Ross' }],
  ['Orla Fenwick and Lucia de Marco', { name: 'Orla Fenwick' }],
  ['the neighbour', { name: 'port official' }],
  ['', { name: 'Orla Fenwick' }],
])('%s is not %o', (found, wanted) => {
  expect(sameName(found, wanted, others)).toBe(false);
});
