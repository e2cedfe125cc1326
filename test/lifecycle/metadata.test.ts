import { expect } from 'chai';
import { initialMetadata } from '../../src/lifecycle/metadata.js';
import { eventNames } from '../helpers/event-names.js';

describe('the initial metadata', () => {
  it('has a member for each event, and every value is false', () => {
    expect(initialMetadata).to.include.keys(eventNames);
    expect(Object.values(initialMetadata).filter((value) => value !== false)).to.deep.equal([]);
  });

  it('is frozen', () => {
    expect(initialMetadata).to.be.frozen;
  });
});
