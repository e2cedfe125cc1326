/** Checks that the property types of templates match the properties of the element. */
import type { ClickToCallElement } from 'click-to-call';
import type { ClickToCallAttributes, ClickToCallProperties } from '../../src/types/properties.js';
import type { LitElement } from 'lit';

type OwnName = Exclude<keyof ClickToCallElement, keyof LitElement>;
type Method = (...parameters: never[]) => unknown;
type OwnProperty = {
  [Name in OwnName]: ClickToCallElement[Name] extends Method ? never : Name;
}[OwnName];
type Settable = Exclude<OwnProperty, 'stage' | 'metadata' | 'offer' | 'minimized'>;

declare const settable: Record<Settable, true>;
declare const inTemplates: Required<ClickToCallProperties>;
export const nothingMore: Record<keyof ClickToCallProperties, true> = settable;
export const nothingLess: Record<Settable, unknown> = inTemplates;

export const attributes: ClickToCallAttributes = {
  number: '+18005550123',
  fields: 'firstname phonenumber',
  timeout: 5_000,
  'confirm-close': true,
  'no-dial-code': true,
};

export const wrong: ClickToCallAttributes[] = [
  // @ts-expect-error That is the property's name.
  { confirmClose: true },
  // @ts-expect-error Only a property takes definitions.
  { fields: ['phonenumber'] },
  // @ts-expect-error There is no attribute for it.
  { values: {} },
];
