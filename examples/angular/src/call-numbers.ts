import { HttpClient, HttpErrorResponse } from '@angular/common/http';
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

/** Where the numbers come from: a number service of your own. Elsewhere, `jsonService` does all of this. */
@Injectable({ providedIn: 'root' })
export class CallNumbers {
  private readonly http = inject(HttpClient);

  readonly request: NumberService = async (request, { signal, idempotencyKey }) => {
    const headers = { 'Idempotency-Key': idempotencyKey };
    const answers = this.http
      .post<Answer>('/api/call-numbers', request, { headers })
      .pipe(takeUntil(fromEvent(signal, 'abort')));
    const { number, accessCode, expiresIn } = await firstValueFrom(answers).catch((error) => {
      throw new NumberServiceError(codeOf(error), { cause: error });
    });
    return { number, accessCode, expiresAt: Date.now() + expiresIn * 1000 };
  };
}

function codeOf(error: unknown) {
  const status = error instanceof HttpErrorResponse ? error.status : undefined;
  if (status === 422) return 'invalid-number';
  return status === 0 ? 'network' : 'unavailable';
}
