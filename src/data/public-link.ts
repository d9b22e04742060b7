import type { Operator } from "#domain/operator.ts";

/** The address of a view, else of what is shown, under the operator's public address where there is one. */
export const publicLink = (
  { publicAddress }: Operator,
  { search, hash }: { search: string; hash: string } = location,
): string => `${publicAddress ?? `${location.origin}${location.pathname}`}${search}${hash}`;
