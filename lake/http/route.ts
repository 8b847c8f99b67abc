import type { LakeParts } from '../LakeParts.ts';
import type { Caller } from './callerOf.ts';

/** What a route gets to answer one request. */
export interface Asked {
  request: Request;
  url: URL;
  /** The API version in the path, for example "2025-02-19", "1" or "X". */
  version: string;
  caller: Caller;
  lake: LakeParts;
  /** A part of the path by its name in the route's `path`. */
  part: (name: string) => string;
}

/** One endpoint: what it answers to, who may use it, and its answer. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path after `/v<version>`, in Hono's notation; at the root for `atRoot` routes. */
  path: string;
  /** Routes that Sanity serves without an API version: pictures and files. */
  atRoot?: true;
  for: 'anyone' | 'editor';
  handle: (asked: Asked) => Response | Promise<Response>;
}
