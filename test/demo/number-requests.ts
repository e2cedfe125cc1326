/** Number requests in each wire format, written by hand to test the demo service without the element. */
import type { TestNumberService } from '../helpers/number-service.js';

export const form = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+442079460999' };

export const askJson = (
  service: TestNumberService,
  { body = { form }, headers = {}, ...init }: JsonRequestInit = {},
) =>
  fetch(service.action, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    ...init,
  });

interface JsonRequestInit extends Omit<RequestInit, 'body' | 'headers'> {
  body?: object;
  headers?: Record<string, string>;
}

export const askGms = (
  service: TestNumberService,
  parameters: Record<string, string>,
  serviceName = 'request-interaction',
) =>
  fetch(service.url(`genesys/1/service/${serviceName}`), {
    method: 'POST',
    body: new URLSearchParams(parameters),
  });

export const askEngagement = (
  service: TestNumberService,
  body: object,
  headers: Record<string, string> = { 'x-api-key': 'demo-key' },
) =>
  fetch(service.url('engagement/v3/call-in/requests/create'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** The body of a response that must be a success. */
export async function ok(asking: Promise<Response> | Response) {
  const response = await asking;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}
