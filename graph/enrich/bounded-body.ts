/** The body of a response is longer than allowed. */
export class BodyTooLong extends Error {}

/** The body as text, of at most `limit` bytes. Stops reading and throws `BodyTooLong` at the first byte beyond. */
export async function boundedBody(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the body, which closes the connection.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw new BodyTooLong(`more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
