import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { NumberService } from 'click-to-call';
import { NumberServiceError } from 'click-to-call/services/number-service.js';
import { firstValueFrom, fromEvent, takeUntil } from 'rxjs';

interface Answer {
  number: string;
  accessCode?: string;
  /** In seconds. */
  expiresIn: number;
}

/** Where the numbers come from. */
@Injectable({ providedIn: 'root' })
export class CallNumbers {
  private readonly http = inject(HttpClient);

  readonly request: NumberService = async (request, { signal }) => {
    const answers = this.http
      .post<Answer>('/api/call-numbers', request)
      .pipe(takeUntil(fromEvent(signal, 'abort')));
    const { number, accessCode, expiresIn } = await firstValueFrom(answers).catch((error) => {
      throw new NumberServiceError('unavailable', { cause: error });
    });
    return { number, accessCode, expiresAt: Date.now() + expiresIn * 1000 };
  };
}
