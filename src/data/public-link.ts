import type { Operator } from "#domain/operator.ts";

/** The address of what is shown, under the operator's public address where there is one. */
export const publicLink = ({ publicAddress }: Operator): string =>
  `${publicAddress ?? `${location.origin}${location.pathname}`}${location.search}${location.hash}`;
