import { comparePeer } from "#domain/peers.ts";
import { PeerTable } from "#ui/peer-table.tsx";
import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";

/** A zone of another city beside ours, where both are measured alike. */
export const comparison: Section = {
  id: "comparison",
  title: (text) => text.sections.comparison,
  when: ({ entity }) => entity.type === "peer",
  Body: ({ archive, entity }) => {
    const { language } = useText();
    return <PeerTable name={entity.name[language]} comparison={comparePeer(archive, entity.id)} />;
  },
};
