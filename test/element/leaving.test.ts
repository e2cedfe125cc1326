/** Taken out, moved, or in another document. */
import { expect } from '@open-wc/testing';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { nextTask } from '../helpers/next-task.js';
import { dialogOf, next, part, recordEvents, unmount } from '../helpers/page.js';
import { openVisit, type Visit } from '../helpers/visit.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('taken out of the document', () => {
    let clock: Clock | undefined;
    afterEach(() => clock?.restore());
    /** A visit with a number that holds for a minute, by a clock that stands still. */
    const completed = async (): Promise<Visit> => {
      const visit = await openVisit();
      await visit.submit();
      clock = fakeClock();
      await visit.complete({ expiresAt: Date.now() + 60_000 });
      return visit;
    };

    it('ends the interaction, if it is still out a task later (F1)', async () => {
      const { element, held, submit } = await openVisit();
      await submit();
      const names = recordEvents(element);
      element.remove();
      await Promise.resolve();
      expect(element.stage).to.equal('submitted');
      await nextTask();
      expect(names).to.deep.equal(['cancelled', 'closed']);
      held.resolve({ number: '+18005550100' });
      await held.asked();
      expect(names).to.deep.equal(['cancelled', 'closed']);
      expect(element.offer).to.equal(null);
    });

    it('for a move only, ends nothing, and its number expires on time (F3)', async () => {
      const { element } = await completed();
      const names = recordEvents(element);
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await clock?.tickAsync(59_999);
      expect(names).to.deep.equal([]);
      await clock?.tickAsync(1);
      expect(names).to.deep.equal(['expired']);
      section.remove();
    });

    it('leaves no timer behind (F1)', async () => {
      const { element } = await completed();
      expect(clock?.countTimers()).to.be.above(0);
      element.remove();
      await clock?.tickAsync(0);
      expect(clock?.countTimers()).to.equal(0);
    });
  });

  it('works in another document than the one it was created in (F9)', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const element = Object.assign(document.createElement('click-to-call'), fixed);
    frame.contentDocument?.body.append(element);
    await next(element, 'ready');
    expect(getComputedStyle(part(element, 'launcher')).fontWeight).to.equal('600');
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    frame.remove();
  });
});
