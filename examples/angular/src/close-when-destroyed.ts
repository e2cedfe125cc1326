import { Directive, ElementRef, inject, type OnDestroy } from '@angular/core';
import type { ClickToCallElement } from 'click-to-call';

/**
 * Without it, `(cancelled)` and `(closed)` hear nothing of a panel that goes away with its view: Angular takes its
 * listeners off at once; the element closes a microtask later, as it may only have been moved.
 */
@Directive({ selector: 'click-to-call' })
export class CloseWhenDestroyed implements OnDestroy {
  private readonly element = inject<ElementRef<ClickToCallElement>>(ElementRef).nativeElement;

  ngOnDestroy(): void {
    this.element.close();
  }
}
