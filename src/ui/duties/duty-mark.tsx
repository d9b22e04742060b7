import type { Duty, DutyRole, Matter } from "#domain/duty-matrix.ts";
import { EvidenceButton } from "#ui/evidence-button.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./duty-mark.module.css";
import { useDutiesText } from "./use-duties-text.ts";

/** A disc for a body that leads a matter, a ring for one that takes part or answers; opens the evidence. */
export const DutyMark = ({ duty, matter }: { duty: Duty; matter: Matter }) => {
  const { text, language } = useText();
  const words = useDutiesText();
  const { body, role, isInferred, relation } = duty;
  const statement = words.cell(
    body.name[language],
    words.roles[role],
    matter.entity.name[language],
  );
  return (
    <EvidenceButton
      id={`${relation.from} ${relation.type} ${relation.to}`}
      evidence={relation.evidence}
      restatedAt={relation.restatedAt ?? []}
      statement={isInferred ? `${statement} (${text.panel.inferred})` : statement}
      isInferred={isInferred}
      className={styles.cell ?? ""}
    >
      <Mark role={role} isInferred={isInferred} />
    </EvidenceButton>
  );
};

/** The mark alone, as it stands in cells, chips and the legend. */
export const Mark = ({ role, isInferred = false }: { role: DutyRole; isInferred?: boolean }) => (
  <span
    className={styles.mark}
    data-role={role}
    data-inferred={isInferred || undefined}
    aria-hidden
  />
);
