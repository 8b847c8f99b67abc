/** An error that the lake answers in the form in which Sanity answers it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly body: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown>, message: string) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** An error in the form of Sanity's gateway: `{statusCode, error, message}`. */
export function gatewayError(status: number, error: string, message: string, code?: string) {
  const errorCode = code === undefined ? {} : { errorCode: code };
  return new ApiError(status, { statusCode: status, error, message, ...errorCode }, message);
}

/** An error in the form of Sanity's store: `{error: {type, description}}`. */
export function storeError(
  status: number,
  type: string,
  description: string,
  details: Record<string, unknown> = {},
) {
  return new ApiError(status, { error: { type, description, ...details } }, description);
}
