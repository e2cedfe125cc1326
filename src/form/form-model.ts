/** The model and the actions of the form's views. */
import type { nothing, TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Country } from '../phone-number/phone-metadata.js';
import type { MainAction } from '../templates/buttons.js';
import type { Field } from './fields.js';
import { getOwn } from './values.js';

/** The model of a field. */
export interface FieldModel extends Omit<Field, 'label'> {
  /** The element to render the field into. */
  readonly element: HTMLElement;
  readonly label: string;
  /** The error message of the field; `undefined` if it has none. */
  readonly problem: string | undefined;
  /** The initial value. */
  readonly initialValue: string;
  /** The value of the selected option, if the field is a list. */
  readonly selectedValue: string;
  /** The options of a list of countries; empty until they have loaded. */
  readonly countries: readonly Country[];
}

/** The problems that a service found, by where they are shown. */
export interface ServerErrors {
  /** Whether the service found a problem in a field of the form. */
  readonly isInFields: boolean;
  /** The problems of the form's fields, as one text. */
  readonly inFields: string;
  /** The problems of values that have no visible field in the form, as one text. */
  readonly others: string;
}

export interface FormModel {
  /** Whether there is a form: the page's own, or at least one field. */
  readonly hasForm: boolean;
  /** Whether the form is the page's own, in the slot `form`. */
  readonly isSlotted: boolean;
  /** Whether the page's own form has a submit button. */
  readonly hasSubmitButton: boolean;
  /** The fields of the built-in form; empty if the form is the page's own. */
  readonly fields: readonly FieldModel[];
  /** The phone number that the visitor probably meant, if they entered an unlikely one. */
  readonly suggestion: string | undefined;
  readonly serverErrors: ServerErrors | undefined;
}

export interface FormViewModel {
  readonly form: FormModel;
  readonly messages: Messages;
  readonly isHidden: boolean;
  /** Whether a number is being requested. */
  readonly isBusy: boolean;
  /** The submit button; `undefined` if another request cannot succeed. */
  readonly mainAction: MainAction | undefined;
  /** The notice that says why the request was rejected. */
  readonly notice: TemplateResult | typeof nothing;
}

export interface FormActions {
  readonly edit: (event: Event) => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly close: (event: Event) => void;
  readonly slotChange: () => void;
  readonly useSuggestion: () => void;
}

/** @returns the label of a field: the page's own, else the text of the panel's language, else the field's name. */
export const fieldLabel = ({ name, label }: Field, { labels }: Messages): string =>
  label ?? (getOwn(labels, name) || name);
