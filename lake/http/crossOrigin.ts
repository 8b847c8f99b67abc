/** Headers that let an allowed page read the answer, as Sanity's hosted API sends them. */
function crossOriginHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('Origin');
  if (origin === null) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Content-Type, Content-Length, ETag, X-Sanity-Shard',
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
    Vary: 'Origin',
  };
  return new Response(null, { status: 204, headers });
}

/** The same answer, its body still streaming, for the page that asked; what else it varies with stays said. */
export function forPage(request: Request, response: Response): Response {
  for (const [name, value] of Object.entries(crossOriginHeaders(request)))
    response.headers.set(name, value);
  response.headers.append('Vary', 'Origin');
  return response;
}
