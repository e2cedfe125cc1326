// Pages have tests of their own, which run in an emulated DOM. They need the element to be there; they cannot open it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const script = fileURLToPath(new URL('emulated-page.mjs', import.meta.url));
const missing = { jsdom: 'showModal', 'happy-dom': 'showPopover' };

for (const [environment, method] of Object.entries(missing)) {
  /** @engine jsdom and happy-dom */
  describe(`<click-to-call> in ${environment}`, () => {
    /** @type {Record<string, any>} the results of emulated-page.mjs */
    let page;
    before(async function () {
      this.timeout(60_000);
      const { stdout } = await promisify(execFile)(process.execPath, [script, environment]);
      page = JSON.parse(stdout);
    });

    it('causes no error and no unhandled rejection (F51)', () => {
      expect(page['problems']).to.deep.equal([]);
    });

    it('can be created with document.createElement() (F51)', () => {
      expect(page['creation']).to.deep.equal({
        stage: 'created',
        open: false,
        show: 'function',
      });
    });

    it('becomes ready with its launcher after insertion (F51)', () => {
      expect(page['ready']).to.deep.equal({
        stage: 'ready',
        events: [['ready', 'number']],
        launcher: 'Call us',
      });
    });

    it('becomes ready with its attributes in parsed HTML (F51)', () => {
      expect(page['html']).to.deep.equal({
        action: '/numbers',
        mode: 'floating',
        fields: 'email',
        stage: 'ready',
      });
    });

    it('accepts properties without writing attributes (F51)', () => {
      expect(page['properties']).to.deep.equal({
        mode: 'inline',
        attribute: 'floating',
        confirmClose: true,
      });
    });

    it('can be cloned (F51)', () => {
      expect(page['clone']).to.deep.equal({ stage: 'ready', action: '/numbers' });
    });

    it('follows the language of the page (F51)', () => {
      expect(page['language']).to.equal('Rufen Sie uns an');
    });

    it('resolves show() without an event and warns once about the missing method (F51)', () => {
      const { warnings, ...shown } = page['show'];
      expect(shown).to.deep.equal({ isSettled: true, stage: 'ready', open: false, events: [] });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(/^<click-to-call> could not load its panel/);
      expect(warnings[0]).to.include(`${method}()`);
    });

    it('stays closed and ready, however it is opened (F51)', () => {
      const { focus, otherOpenings } = page;
      expect(focus).to.equal('ready');
      expect(otherOpenings).to.deep.equal({
        stage: 'ready',
        open: false,
        offer: null,
        minimized: false,
      });
    });

    it('can be removed, reinserted and removed again (F51)', () => {
      for (const element of page['removal']) {
        expect(element).to.deep.equal({ stage: 'ready', open: false });
      }
    });
  });
}
