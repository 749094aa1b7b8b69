import { expect, test } from 'vitest';
import { isMark, superscript } from './raised.ts';

test.each([
  ['4', '⁴'],
  ['12', '¹²'],
  ['1,3', '¹,³'],
  ['−2', '⁻²'],
  ['(2)', '⁽²⁾'],
  ['1-3', '¹⁻³'],
  ['2–4', '²⁻⁴'],
  ['st', 'st'],
  ['*', '*'],
  ['2nd', '2nd'],
])('%s raised is %s', (text, expected) => {
  expect(superscript(text)).toBe(expected);
});

test.each([
  ['−', '10', '3', '⁻'],
  ['+', '10', '12', '⁺'],
  ['+', 'x', '', '+'],
  ['−', '2', 'n', '−'],
  ['◦', '180', '', '°'],
  ['∘C', '5 ', '', '°C'],
  ['◦', 'M', '', '◦'],
])('%s after %s and before %s is %s', (text, before, after, expected) => {
  expect(superscript(text, before, after)).toBe(expected);
});

test.each([
  ['1,500', '⁴', true],
  ['$25', '¹²', true],
  ['30', '⁷', true],
  ['agreement', '³', true],
  ['clause.', '²', true],
  ['4.5%', '¹', true],
  ['1.500,–', '³⁾', true],
  ['10–', '³', false],
  ['m', '²', false],
  ['km', '²', false],
  ['x', '³', false],
  ['10', '⁶', false],
  ['5·10', '⁻³', false],
  ['2', '³²', false],
  ['1.5', '²', true],
  ['48m', '²', false],
  ['1,250cm', '³', false],
  ['12ft', '²', false],
  ['€5m', '²', true],
  ['48m', '¹²', true],
  ['word', 'st', false],
  ['Foot', 'a', true],
  ['Überschuss', 'b', true],
  ['Side', 'a,b', true],
  ['M', 'me', false],
  ['n', 'th', false],
  ['log', 'n', false],
  ['GDP', 'a', false],
  ['45', 'a', true],
  ['18%', 'b', true],
  ['12', 'a,b', true],
  ['30', 'c)', true],
  ['77', '(a)(b)', true],
  ['77', 'ii', true],
  ['77', '¹⁻³', true],
  ['22', 'e', false],
  ['32', 'd', false],
  ['12', 'n', false],
  ['10', 'a', false],
  ['2', 'a', false],
])('after %s the raised %s is a mark: %s', (before, raised, expected) => {
  expect(isMark(before, raised)).toBe(expected);
});
