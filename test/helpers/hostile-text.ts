/** Random hostile texts for numbers, access codes, expiries and user input. */
import fc from 'fast-check';

/** Zero in other scripts; the nine digits after it follow it. */
const zeros = ['٠', '۰', '०', '๐', '０', '𝟎', '𝟘'];

const anyDigits = fc
  .tuple(fc.constantFrom(...zeros), fc.stringMatching(/^\+?[0-9]{0,18}$/))
  .map(([zero, text]) =>
    text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit))),
  );

/** Texts that have dialled, run or hidden something in other software. */
const traps = [
  'javascript:alert(1)',
  'java\nscript:alert(1)//+18005550123',
  'tel:+18005550123',
  'tel:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/18005550123',
  '<b>+18005550123</b>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">112',
  '&#43;18005550123',
  '${alert(1)}{{7*7}}',
  '+18005550123,,4711',
  '+18005550123;ext=4711',
  '+18005550123;phone-context=evil.example',
  '+18005550123p4711w1#',
  '*#06#',
  '**21*+18005550123#',
  '%2B18005550123',
  '+1\u202e3210555008\u202c',
  '+1800555\u00000123',
  '\ud800+18005550123',
  '112\n',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-0',
  '1e9',
  '0x7b',
  '1_000',
  '٣٠٠',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.001Z',
  '0000-00-00T00:00:00Z',
  '2024-02-30T24:00:00+99:99',
  '8640000000000001',
];

const long = ['1', '+1', '(0) ', '+44(0)', '\u200b', '٣', '00', '<', ',', '2099-01-01T', '\ud800'];

/** Any text, and mostly texts that are nearly valid. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...'+0123456789 ()-./,;:#*pwTZ٣３x') }),
  },
  { weight: 2, arbitrary: anyDigits },
  {
    weight: 2,
    arbitrary: fc.stringMatching(/^(\+|00|011)?[1-9][0-9]{2,16}( ?ext\.? ?[0-9]{1,6})?$/),
  },
  {
    weight: 1,
    arbitrary: fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]{4,16}[Z+-]?[0-9:]{0,5}$/),
  },
  { weight: 2, arbitrary: fc.constantFrom(...traps) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 5 }), fc.nat(20))
      .map(([trap, text, at]) => trap.slice(0, at) + text + trap.slice(at)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...long), fc.constantFrom(50, 1000, 5000))
      .map(([text, times]) => text.repeat(times)),
  },
);
