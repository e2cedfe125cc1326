/** What submitting a form, and having it refused, add to the metadata: with a number service at hand, or without. */
import type { ClickToCallMetadata, MetadataFacts } from './metadata.js';

/** Whose doing a submission is: the visitor's, or the page's while the visitor has not touched the form. */
export type SubmitAction = 'submit' | 'auto-submit';

/** A form is sent, once more than the metadata says so far. */
export const submissionFacts = (
  form: Readonly<Record<string, string>> | undefined,
  action: SubmitAction,
  { attempts }: ClickToCallMetadata,
): MetadataFacts => ({
  form: Object.freeze({ ...form }),
  attempts: Number(attempts) + 1,
  ...(action === 'auto-submit' && { autoSubmitted: true }),
});

/** It was refused, for the reason that `code` names. */
export const refusalFacts = (code: string, { errors }: ClickToCallMetadata): MetadataFacts => ({
  errors: Object.freeze([...(errors || []), code]),
});
