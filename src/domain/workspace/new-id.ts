/** An id nobody else has: 128 random bits. Works where `crypto.randomUUID` does not, on a page without HTTPS. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
