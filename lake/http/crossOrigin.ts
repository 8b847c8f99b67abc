/** Headers that let an allowed page read the answer, as Sanity's hosted API sends them. */
export function crossOriginHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('Origin');
  if (origin === null) return { Vary: 'Origin' };
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Content-Type, Content-Length, ETag, X-Sanity-Shard',
    Vary: 'Origin',
  };
}

/** Answers a browser's question whether it may send the request that it has in mind. */
export function answerPreflight(request: Request): Response {
  const asked = request.headers.get('Access-Control-Request-Headers');
  const headers = {
    ...crossOriginHeaders(request),
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'Access-Control-Max-Age': '600',
    ...(asked === null ? {} : { 'Access-Control-Allow-Headers': asked }),
  };
  return new Response(null, { status: 204, headers });
}

/** The same answer with more headers, its body still streaming. */
export function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
