import http from 'node:http';
import https from 'node:https';

const OVER = {
  'http:': { request: http.request, agent: new http.Agent({ keepAlive: true }) },
  'https:': { request: https.request, agent: new https.Agent({ keepAlive: true }) },
} as const;

export interface Posted {
  readonly status: number;
  /** Seconds, as the other side asks to wait. */
  readonly retryAfter: string | undefined;
  readonly said: string;
}

/**
 * Posts JSON. Done for every answer, which is why it is not left to `fetch`:
 * with its streams that takes three times as long. A redirection is not followed.
 * @throws the system's error; one called 'TimeoutError' after so many ms without a sign of life
 */
export function postJson(url: string, text: string, timeout: number): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const { request, agent } = OVER[new URL(url).protocol === 'http:' ? 'http:' : 'https:'];
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    };
    const sent = request(url, { method: 'POST', agent, headers, timeout }, (response) => {
      const { statusCode = 0 } = response;
      const retryAfter = response.headers['retry-after'];
      let said = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => {
          said += part;
        })
        .on('end', () => resolve({ status: statusCode, retryAfter, said }))
        .on('error', reject);
    });
    sent.on('timeout', () =>
      sent.destroy(Object.assign(new Error('no answer came in time'), { name: 'TimeoutError' })),
    );
    sent.on('error', reject);
    sent.end(text);
  });
}
