import { isRecord } from '../json/isRecord.ts';
import { memberOf } from '../json/memberOf.ts';
import { parseJson } from '../json/parseJson.ts';

/** One open window of the Studio. */
export interface Visitor {
  send: (text: string) => void;
}

interface Seat extends Visitor {
  isEditor: boolean;
  subscription: string | undefined;
  session: unknown;
}

type Params = Readonly<Record<string, unknown>>;

const userId = 'editor';
const heartbeat = '♥';

/** Who is where in the Studio: Sanity's "bifur", JSON-RPC 2.0 over a websocket. */
export class Presence {
  readonly #seats = new Map<Visitor, Seat>();
  readonly #isToken: (token: string) => boolean;

  constructor(isToken: (token: string) => boolean) {
    this.#isToken = isToken;
  }

  /** A window has come; it is told nothing before it has shown the lake's token. */
  join(visitor: Visitor): void {
    this.#seats.set(visitor, {
      ...visitor,
      isEditor: false,
      subscription: undefined,
      session: undefined,
    });
  }

  /** A window has gone; the others are told. */
  leave(visitor: Visitor): void {
    const seat = this.#seats.get(visitor);
    this.#seats.delete(visitor);
    if (seat?.session !== undefined) this.#tellOthers(seat, gone(seat.session));
  }

  /** Sends every window the sign that the line is up. */
  beat(): void {
    for (const seat of this.#seats.values()) seat.send(heartbeat);
  }

  /** A window has said something. */
  receive(visitor: Visitor, text: string): void {
    const seat = this.#seats.get(visitor);
    const message = readMessage(text);
    if (seat === undefined || message === undefined) return;
    const { id, method, params } = message;
    const answer = (body: Params) => seat.send(JSON.stringify({ jsonrpc: '2.0', id, ...body }));
    const run = memberOf(this.#methods, method);
    if (run === undefined) {
      const gap = `The embedded lake does not know the presence method "${method}".`;
      answer({ error: { code: -32601, message: gap } });
    } else if (!seat.isEditor && method !== 'authorization') {
      answer({ error: { code: 4001, message: "Presence needs the lake's token." } });
    } else answer({ result: run(seat, params) });
  }

  readonly #methods: Readonly<Record<string, (seat: Seat, params: Params) => unknown>> = {
    authorization: (seat, { authorization }) => {
      seat.isEditor = this.#isToken(String(authorization).replace(/^Bearer\s+/i, ''));
      return { authorized: seat.isEditor };
    },
    presence_subscribe: (seat) => {
      seat.subscription = crypto.randomUUID();
      return seat.subscription;
    },
    presence_unsubscribe: (seat) => {
      seat.subscription = undefined;
      return true;
    },
    presence_rollcall: (seat, { session }) => {
      seat.session = session;
      return this.#tellOthers(seat, { type: 'rollCall', i: userId, session });
    },
    presence_announce: (seat, { data }) => {
      if (isRecord(data)) seat.session = data['sessionId'];
      return this.#tellOthers(seat, { type: 'state', i: userId, m: data });
    },
    presence_disconnect: (seat, { session }) => {
      seat.session = undefined;
      return this.#tellOthers(seat, gone(session));
    },
  };

  #tellOthers(teller: Seat, result: Params): boolean {
    for (const seat of this.#seats.values()) {
      if (seat === teller || seat.subscription === undefined) continue;
      const params = { subscription: seat.subscription, result };
      seat.send(JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params }));
    }
    return true;
  }
}

function gone(session: unknown): Params {
  return { type: 'disconnect', i: userId, m: { session } };
}

function readMessage(text: string): { id: unknown; method: string; params: Params } | undefined {
  try {
    const message = parseJson(text);
    if (!isRecord(message) || typeof message['method'] !== 'string') return undefined;
    const { id, method, params } = message;
    return { id, method, params: isRecord(params) ? params : {} };
  } catch {
    return undefined;
  }
}
