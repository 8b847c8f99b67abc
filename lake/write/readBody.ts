import { gatewayError, type ApiError } from '../http/ApiError.ts';
import { isRecord } from '../json/isRecord.ts';
import { parseJson } from '../json/parseJson.ts';
import { limits } from './limits.ts';

/** Reads the JSON object that a request carries; one that is too large is refused before it is kept in memory. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  const body = await readJson(request);
  if (isRecord(body)) return body;
  throw gatewayError(400, 'Bad Request', 'The body of the request must be a JSON object.');
}

/** Reads any JSON that a request carries. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request, limits.mutationBytes);
  try {
    return parseJson(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw gatewayError(400, 'Bad Request', 'The body of the request is no JSON.');
  }
}

/** Reads the bytes that a request carries, up to a limit; more are refused with what `refusal` gives. */
export async function readBytes(
  request: Request,
  limit: number,
  refusal: () => ApiError = () => tooLarge(limit),
): Promise<Uint8Array> {
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > limit) throw refusal();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > limit) throw refusal();
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function tooLarge(limit: number) {
  const message = `The body of the request is larger than ${limit} bytes. Send less at once.`;
  return gatewayError(413, 'Payload Too Large', message);
}
