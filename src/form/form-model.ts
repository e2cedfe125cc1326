/** What the form shows, and what the visitor can do in it: the model and the actions of its views. */
import type { nothing, TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { Country } from '../phone-number/metadata.js';
import type { MainAction } from '../templates/buttons.js';
import type { Field } from './fields.js';
import { getOwn } from './values.js';

/** A field as it is rendered. */
export interface FieldModel extends Omit<Field, 'label'> {
  /** The element to render the field into. */
  readonly element: HTMLElement;
  readonly label: string;
  /** The text of its problem; `undefined` if it has none. */
  readonly problem: string | undefined;
  /** The value that it starts with. */
  readonly initialValue: string;
  /** The option that is chosen in a list. */
  readonly selectedValue: string;
  /** The options of a list of countries; none until they have loaded. */
  readonly countries: readonly Country[];
}

/** What a service has rejected, and where the visitor reads it. */
export interface ServerErrors {
  /** Whether fields of the form have problems. */
  readonly isInFields: boolean;
  /** The problems of these fields, as one text. */
  readonly inFields: string;
  /** The problems of fields that are not in the form, as one text. */
  readonly others: string;
}

export interface FormModel {
  /** Whether there is anything to fill in. */
  readonly hasForm: boolean;
  /** Whether the form is the page's own, in the slot. */
  readonly isSlotted: boolean;
  /** Whether that has a submit button. */
  readonly hasSubmitButton: boolean;
  /** The fields of the built-in form. */
  readonly fields: readonly FieldModel[];
  /** The phone number that was probably meant instead of an unlikely one. */
  readonly suggestion: string | undefined;
  readonly serverErrors: ServerErrors | undefined;
}

export interface FormViewModel {
  readonly form: FormModel;
  readonly messages: Messages;
  readonly isHidden: boolean;
  /** A request is under way. */
  readonly isBusy: boolean;
  /** The submit button; `undefined` where submitting again makes no sense. */
  readonly mainAction: MainAction | undefined;
  /** What went wrong. */
  readonly notice: TemplateResult | typeof nothing;
}

export interface FormActions {
  readonly edit: (event: Event) => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly close: (event: Event) => void;
  readonly slotChange: () => void;
  readonly useSuggestion: () => void;
}

/** @returns the label of a field: the page's, else that of the language, else the field's name. */
export const labelOf = ({ name, label }: Field, { labels }: Messages): string =>
  label ?? (getOwn(labels, name) || name);
