import { expect } from 'chai';
import { warnOnce } from '../src/console-warning.js';
import { captureWarnings } from './helpers/capture-warnings.js';

describe('warnOnce', () => {
  it('warns once for each text (F39)', () => {
    const warnings = captureWarnings();
    for (const text of ['a', 'b', 'a']) warnOnce(text);
    expect(warnings.stop()).to.deep.equal(['<click-to-call> a', '<click-to-call> b']);
  });

  it('cuts long texts', () => {
    const warnings = captureWarnings();
    for (const end of ['y', 'z']) warnOnce('x'.repeat(500) + end);
    expect(warnings.stop()).to.deep.equal([`<click-to-call> ${'x'.repeat(200)}`]);
  });
});
