import { request, type ClientRequest } from 'node:http';
import { benchToken } from './LakeChild.ts';

const path = `/v1/data/listen/production?query=${encodeURIComponent('*[_type == "bench"]')}&includeResult=true`;

/** An open listener: the numbers of the writes that it heard, in order, and when it heard each. */
export class Listener {
  readonly heard: { n: number; at: number }[] = [];
  readonly #request: ClientRequest;
  #text = '';

  private constructor(asked: ClientRequest) {
    this.#request = asked;
  }

  /** Opens a listener; a stuck one never reads what it is sent. */
  static async open(url: string, { isStuck = false } = {}): Promise<Listener> {
    const headers = { Authorization: `Bearer ${benchToken}` };
    const asked = request(`${url}${path}`, { headers, agent: false });
    const listener = new Listener(asked);
    return new Promise((resolve, reject) => {
      asked.on('error', reject).on('response', (response) => {
        if (isStuck) response.pause();
        else response.setEncoding('utf8').on('data', (text: string) => listener.#read(text));
        resolve(listener);
      });
      asked.end();
    });
  }

  /** Closes the listener. */
  close(): void {
    this.#request.removeAllListeners('error').on('error', () => undefined);
    this.#request.destroy();
  }

  #read(text: string): void {
    const events = (this.#text + text).split('\n\n');
    this.#text = events.pop() ?? '';
    for (const event of events) {
      const n = /"set":\{"n":(\d+)\}/.exec(event)?.[1];
      if (n !== undefined) this.heard.push({ n: Number(n), at: performance.now() });
    }
  }
}
