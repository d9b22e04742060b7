import styles from "./trouble.module.css";

/** What happened, what is safe, and one thing to do. */
export const Trouble = ({
  title,
  message,
  action,
}: {
  title?: string;
  message: string;
  action?: { label: string; run: () => void };
}) => (
  <div className={styles.trouble} role="alert">
    {title && <h2>{title}</h2>}
    <p>{message}</p>
    {action && (
      <button type="button" onClick={action.run}>
        {action.label}
      </button>
    )}
  </div>
);
