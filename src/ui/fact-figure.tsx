import type { ReactNode } from "react";
import type { Fact } from "#domain/catalog.ts";
import { useAtlas } from "#store/atlas.ts";
import { EvidenceButton } from "./evidence-button.tsx";
import { sayKindAndYear, sayValue } from "./say-fact.ts";
import { useText } from "./use-text.ts";

/** The value of a fact, which opens its evidence; a quotation mark for a commitment without a figure. */
export const FactFigure = ({
  fact,
  children,
}: {
  fact: Fact;
  /** What is shown instead of the value. */
  children?: ReactNode;
}) => {
  const { text, language } = useText();
  const subject = useAtlas(({ given }) => given.archive?.entities.get(fact.subject));
  const value = sayValue(fact, text, language);
  const said = [subject?.name[language], fact.indicator[language], value].filter(Boolean);
  return (
    <EvidenceButton
      id={fact.id}
      evidence={fact.evidence}
      restatedAt={fact.restatedAt ?? []}
      statement={`${said.join(" · ")} (${sayKindAndYear(fact, text)})`}
    >
      {children || value}
    </EvidenceButton>
  );
};
