import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import styles from "./disclosure.module.css";

/** A heading that opens what it stands for; closed, it costs nothing. */
export const Disclosure = ({
  title,
  count,
  isOpenAtFirst = false,
  held,
  children,
}: {
  title: ReactNode;
  count?: number;
  isOpenAtFirst?: boolean;
  /** Whether it is open, where that is known elsewhere. */
  held?: { isOpen: boolean; set: (isOpen: boolean) => void };
  children: ReactNode;
}) => {
  const own = useState(isOpenAtFirst);
  const [isOpen, setIsOpen] = held ? [held.isOpen, held.set] : own;
  return (
    <div className={styles.disclosure}>
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <ChevronRight aria-hidden />
        <span>{title}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </button>
      {isOpen && <div className={styles.body}>{children}</div>}
    </div>
  );
};
