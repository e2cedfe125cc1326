import { Component, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import 'click-to-call';
import type { ClickToCallEvent, FieldDefinition } from 'click-to-call';
import { CallNumbers } from './call-numbers';
import { CloseWhenDestroyed } from './close-when-destroyed';

@Component({
  selector: 'contact-page',
  imports: [CloseWhenDestroyed],
  templateUrl: './contact-page.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class ContactPage {
  protected readonly service = inject(CallNumbers).request;
  protected readonly fields: (string | FieldDefinition)[] = [
    'firstname',
    'lastname',
    'phonenumber',
    { name: 'topic', label: 'What is it about?' },
  ];
  protected readonly values = { topic: 'Darjeeling' };
  protected readonly messages = { heading: 'Talk to our tea masters' };

  protected readonly isOpen = signal(true);
  protected readonly desks = signal(['orders', 'press']);
  protected readonly cart = signal(['Assam', 'Sencha']);
  protected readonly steps = signal<string[]>([]);

  protected reverse(): void {
    this.desks.update((desks) => desks.toReversed());
  }

  protected log({ target, type, detail }: ClickToCallEvent): void {
    const id = target instanceof Element ? target.id : '';
    this.steps.update((steps) => [...steps, `${id} ${type} ${detail.elapsed || 0} ms`]);
  }
}
