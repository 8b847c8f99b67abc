const encoder = new TextEncoder();

/** How much may wait for a reader that does not read; then it is let go, and comes back by itself. */
const mostWaiting = 16_000_000;
const keepAlive = 20_000;

/** A stream of server-sent events; a slow reader delays nobody, since sending never waits. */
export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #onClose = new Set<() => void>();

  constructor(signal: AbortSignal) {
    const strategy = new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting });
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      this.#controller = controller;
    };
    this.body = new ReadableStream({ start, cancel: () => this.close() }, strategy);
    this.#timer = setInterval(() => this.#write(':\n\n'), keepAlive).unref();
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Sends an event. */
  send(event: string, data: unknown, id?: string): void {
    const idLine = id === undefined ? '' : `id: ${id}\n`;
    this.#write(`event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`);
  }

  /** Does something when the stream ends, from whichever side. */
  whenClosed(work: () => void): void {
    this.#onClose.add(work);
  }

  /** Ends the stream. */
  close(): void {
    const controller = this.#controller;
    this.#controller = undefined;
    if (controller === undefined) return;
    clearInterval(this.#timer);
    for (const work of this.#onClose) work();
    try {
      controller.close();
    } catch {
      // The reader has gone already.
    }
  }

  /** The answer that carries the stream. */
  answer(): Response {
    const headers = {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
    };
    return new Response(this.body, { headers });
  }

  #write(text: string): void {
    this.#controller?.enqueue(encoder.encode(text));
    if ((this.#controller?.desiredSize ?? 1) <= 0) this.close();
  }
}
