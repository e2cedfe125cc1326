/** The panel's view of its element. */
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { ClickToCallMetadata } from '../lifecycle/metadata.js';
import type { MessageOverrides } from '../messages/messages.js';
import type { ServiceChoice } from '../services/resolve-service.js';

/** What the panel reads of its element; the class has the meanings. */
export interface PanelHost extends ReactiveControllerHost, HTMLElement, ServiceChoice {
  readonly renderRoot: ParentNode;
  requestUpdate(name?: PropertyKey, oldValue?: unknown): void;
  readonly open: boolean;
  readonly metadata: ClickToCallMetadata;
  readonly fields: unknown;
  readonly mode: string;
  readonly country: string | null;
  readonly messages: MessageOverrides;
  readonly values: Readonly<Record<string, string>>;
  readonly userData: Readonly<Record<string, unknown>>;
  readonly confirmClose: boolean;
  readonly noQr: boolean;
  readonly noCountdown: boolean;
  readonly noDialCode: boolean;
  readonly timeout: number;
}

/** What the panel asks of its element. */
export interface PanelOptions {
  /** Gives the element more looks. */
  readonly addStyles: (styles: CSSResult) => void;
  /** Where the visitor came from, to bring the focus back to the first that there is. */
  readonly origins: () => readonly (Element | null | undefined)[];
}
