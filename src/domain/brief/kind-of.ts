import type { Beyond, WishKind } from "#domain/invest/criterion.ts";
import type { Mention } from "./matchers/matcher.ts";

export const kindOf = ({ about }: Mention): WishKind | Beyond["kind"] =>
  "wish" in about ? about.wish.kind : about.beyond.kind;
