import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import styles from "./disclosure.module.css";

/** A heading that opens what it stands for; closed, it costs nothing. */
export const Disclosure = ({
  title,
  count,
  isOpenAtFirst = false,
  children,
}: {
  title: ReactNode;
  count?: number;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}) => {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
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
